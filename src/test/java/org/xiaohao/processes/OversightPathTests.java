package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OversightPathTests {
  @RegisterExtension
  static final ProcessPaths reports = ProcessPaths.of("direct-report");
  @RegisterExtension
  static final ProcessPaths statements = ProcessPaths.of("statement");
  @RegisterExtension
  static final ProcessPaths hearings = ProcessPaths.of("public-hearing");

  @Test
  void endAfterTheirOneTask() {
    reports.start().complete("handleDirectReport").endsAt("directReportHandled");
    hearings.start().complete("recordHearing").endsAt("hearingRecorded");
  }

  @Test
  void awaitTheStatement() {
    statements.startWith("speakerCount", 1L).complete("deliverStatement").endsAt("statementDelivered");
  }
}

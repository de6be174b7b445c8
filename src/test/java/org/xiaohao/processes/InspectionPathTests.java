package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InspectionPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("inspection");

  @Test
  void endsAfterTheReportsOfAllGroups() {
    paths.start().complete("planInspection").complete("approveInspection", "decision", "RETURN", "groupCount", 0L)
        .complete("planInspection").complete("approveInspection", "decision", "APPROVE", "groupCount", 2L)
        .complete("reportGroup").waitsAt("reportGroup").complete("reportGroup").complete("concludeInspection")
        .endsAt("inspectionClosed");
  }
}

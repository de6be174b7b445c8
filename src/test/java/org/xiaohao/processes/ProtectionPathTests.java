package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProtectionPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("protection");

  @Test
  void protectsUntilItHelps() {
    paths.start().waitsAt("protectReporter").complete("protectReporter").waitsAt("recordOutcome")
        .complete("recordOutcome", "decision", "CONTINUE").waitsAt("protectReporter").complete("protectReporter")
        .complete("recordOutcome", "decision", "END").endsAt("protectionEnded");
  }
}

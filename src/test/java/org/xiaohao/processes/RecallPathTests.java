package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecallPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("recall");

  @Test
  void recallsAndReplaces() {
    paths.start().waitsAt("verifyRecall").complete("verifyRecall", "verdict", "CONFIRMED")
        .complete("approveRecall", "decision", "RETURN").waitsAt("verifyRecall")
        .complete("verifyRecall", "verdict", "CONFIRMED").complete("approveRecall", "decision", "APPROVE")
        .complete("notifySendingUnit").complete("fillPost").endsAt("closed");
  }

  @Test
  void dropsWhatIsUnfoundedOrRefused() {
    paths.start().complete("verifyRecall", "verdict", "UNFOUNDED").endsAt("unfounded");
    paths.start().complete("verifyRecall", "verdict", "CONFIRMED").complete("approveRecall", "decision", "REFUSE")
        .endsAt("refused");
  }
}

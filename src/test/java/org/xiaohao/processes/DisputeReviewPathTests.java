package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DisputeReviewPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("dispute-review");

  @Test
  void upholdsWhatWasExaminedAgain() {
    paths.start().waitsAt("examineDispute").complete("examineDispute").waitsAt("decideDispute")
        .complete("decideDispute", "decision", "RETURN").waitsAt("examineDispute").complete("examineDispute")
        .complete("decideDispute", "decision", "UPHOLD").endsAt("upheld");
  }

  @Test
  void rejects() {
    paths.start().complete("examineDispute").complete("decideDispute", "decision", "REJECT").endsAt("rejected");
  }
}

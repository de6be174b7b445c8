package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TalkInquiryPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("talk-inquiry");

  @Test
  void plansAsksAndReports() {
    paths.start().waitsAt("planTalk").complete("planTalk")
        .complete("approveTalk", "decision", "APPROVE").waitsAt("sendInquiry").complete("sendInquiry")
        .complete("recordReply").complete("reportTalk")
        .complete("approveTalkReport", "decision", "APPROVE", "talkOutcome", "CLEARED").endsAt("talkFinished");
  }

  @Test
  void plansAndReportsAgainWhatIsReturned() {
    paths.start().complete("planTalk").complete("approveTalk", "decision", "RETURN").waitsAt("planTalk")
        .complete("planTalk").complete("approveTalk", "decision", "APPROVE").complete("sendInquiry")
        .complete("recordReply").complete("reportTalk")
        .complete("approveTalkReport", "decision", "RETURN").waitsAt("reportTalk");
  }
}

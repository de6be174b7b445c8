package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InterviewPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("interview");

  private static ProcessPaths.Walk approved() {
    return paths.start().complete("proposeInterview", "proposal", "PROPOSE")
        .complete("approveInterview", "decision", "APPROVE");
  }

  @Test
  void dropsWhatTheRulesProposed() {
    paths.start().complete("proposeInterview", "proposal", "DROP").endsAt("dropped");
  }

  @Test
  void closesWhenEveryCommitmentWasKept() {
    approved().complete("sendNotices", "personCount", 2L).complete("answerInWriting", "rescheduleAsked", false)
        .complete("answerInWriting", "rescheduleAsked", false).complete("holdInterview", "signerCount", 1L)
        .complete("signMinutes", "allSigned", false).complete("holdInterview", "signerCount", 1L)
        .complete("signMinutes", "allSigned", true).complete("checkCommitments", "outcome", "CLOSED").endsAt("closed");
  }

  @Test
  void risesWhenOneWasBrokenAfterAReturnAndAPostponement() {
    paths.start().complete("proposeInterview", "proposal", "PROPOSE").complete("approveInterview", "decision", "RETURN")
        .complete("proposeInterview", "proposal", "PROPOSE").complete("approveInterview", "decision", "APPROVE")
        .complete("sendNotices", "personCount", 1L).complete("answerInWriting", "rescheduleAsked", true)
        .complete("decideReschedule", "decision", "APPROVE").complete("sendNotices", "personCount", 1L)
        .complete("answerInWriting", "rescheduleAsked", true).complete("decideReschedule", "decision", "REFUSE")
        .complete("holdInterview", "signerCount", 1L).complete("signMinutes", "allSigned", true)
        .complete("checkCommitments", "outcome", "ESCALATED").endsAt("escalated");
  }
}

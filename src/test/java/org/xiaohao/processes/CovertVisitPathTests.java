package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CovertVisitPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("covert-visit");

  private static ProcessPaths.Walk served() {
    return paths.start().complete("sealPlan").complete("deploySquad", "decision", "DEPLOY")
        .complete("concludeVisit", "headCount", 2L).waitsAt("acknowledgeFeedback", "acknowledgeFeedback");
  }

  @Test
  void endsOnceBothHeadsAnswered() {
    served().complete("acknowledgeFeedback", "allServed", false).complete("acknowledgeFeedback", "allServed", true)
        .endsAt("visitClosed");
  }

  @Test
  void waitsForNobodyWhoseRefusalWasRecordedBefore() {
    served().complete("acknowledgeFeedback", "allServed", true).endsAt("visitClosed");
  }

  @Test
  void endsWhenTheSquadRecordsTheLastRefusal() {
    served().complete("acknowledgeFeedback", "allServed", false).send("feedbackServed").endsAt("visitRefused");
  }

  @Test
  void endsUnseenWhenCalledOff() {
    paths.start().complete("sealPlan").complete("deploySquad", "decision", "CALL_OFF").endsAt("visitCalledOff");
  }
}

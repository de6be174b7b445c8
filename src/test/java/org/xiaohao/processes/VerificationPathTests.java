package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaohao.processes.ProcessPaths.Walk;

class VerificationPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("verification");

  @Test
  void approvesWhatTheWholeTeamSigned() {
    signed().complete("studyFindings", "decision", "AGREE").complete("reviewFindings", "decision", "AGREE")
        .complete("approveFindings", "decision", "AGREE").endsAt("verificationFinished");
  }

  @Test
  void asksThePartySecretary() {
    planned(true).waitsAt("approveByPartySecretary")
        .complete("approveByPartySecretary", "decision", "APPROVE").waitsAt("establishFacts");
  }

  @Test
  void plansAgainWhatThePartySecretaryReturns() {
    planned(true).complete("approveByPartySecretary", "decision", "RETURN").waitsAt("planVerification");
  }

  @Test
  void plansAgainWhatTheDeputyReturns() {
    paths.start().complete("planVerification")
        .complete("approveVerificationPlan", "decision", "RETURN", "partySecretaryNeeded", true)
        .waitsAt("planVerification");
  }

  @Test
  void asksEachMemberOfTheTeamToSign() {
    planned(false).complete("establishFacts", "teamSize", 3L)
        .waitsAt("signFindings", "signFindings", "signFindings")
        .complete("signFindings", "allSigned", false).waitsAt("signFindings", "signFindings");
  }

  @Test
  void establishesFactsAgainWhenAMemberDoesNotSign() {
    planned(false).complete("establishFacts", "teamSize", 2L).complete("signFindings", "allSigned", false)
        .complete("signFindings", "allSigned", false).waitsAt("establishFacts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"studyFindings", "reviewFindings", "approveFindings"})
  void establishesFactsAgainWhereverFindingsAreReturned(String returning) {
    var clue = signed();
    for (var task : new String[] {"studyFindings", "reviewFindings", "approveFindings"}) {
      if (task.equals(returning)) {
        clue.complete(task, "decision", "RETURN").waitsAt("establishFacts");
        return;
      }
      clue.complete(task, "decision", "AGREE");
    }
  }

  private static Walk planned(boolean partySecretaryNeeded) {
    return paths.start().complete("planVerification")
        .complete("approveVerificationPlan", "decision", "APPROVE", "partySecretaryNeeded", partySecretaryNeeded);
  }

  private static Walk signed() {
    return planned(false).complete("establishFacts", "teamSize", 2L).complete("signFindings", "allSigned", false)
        .complete("signFindings", "allSigned", true).waitsAt("studyFindings");
  }
}

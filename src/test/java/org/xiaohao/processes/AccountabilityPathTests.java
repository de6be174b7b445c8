package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountabilityPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("accountability");

  private static ProcessPaths.Walk drafted() {
    return paths.start().waitsAt("investigate").complete("investigate")
        .complete("recordMeeting", "meeting", "PROCEED").complete("proposeDecision");
  }

  private static ProcessPaths.Walk served() {
    return drafted().complete("reviewDraft", "decision", "AGREE").complete("deliberate", "result", "DECIDED")
        .complete("issueDecision").complete("serveDecision", "formalities", false).waitsAt("execute", "awaitAppeal");
  }

  @Test
  void decidesServesAndCloses() {
    served().complete("execute").waitsAt("awaitAppeal").send("appealsOver").waitsAt("closeAccountability")
        .complete("closeAccountability").endsAt("closed");
  }

  @Test
  void completesTheFormalitiesOfAChangedPostBeforeTheRest() {
    drafted().complete("reviewDraft", "decision", "AGREE").complete("deliberate", "result", "DECIDED")
        .complete("issueDecision").complete("serveDecision", "formalities", true)
        .waitsAt("completeFormalities", "awaitAppeal").complete("completeFormalities").waitsAt("execute", "awaitAppeal");
  }

  @Test
  void hearsAppealsWithoutStoppingExecution() {
    served().send("appealFiled").waitsAt("execute", "decideAppeal").complete("decideAppeal", "outcome", "UPHELD")
        .complete("serveAppeal").send("appealFiled").complete("decideAppeal", "outcome", "CHANGED")
        .complete("serveAppeal").send("appealFiled").complete("decideAppeal", "outcome", "REVOKED")
        .complete("serveAppeal").send("appealsOver").waitsAt("execute");
  }

  @Test
  void asksThePartyCommitteeOrTheNextLevel() {
    drafted().complete("reviewDraft", "decision", "AGREE").complete("deliberate", "result", "UPWARD")
        .waitsAt("deliberate").complete("deliberate", "result", "COMMITTEE").waitsAt("approveByCommittee")
        .complete("approveByCommittee", "decision", "APPROVE").waitsAt("issueDecision");
  }

  @Test
  void beginsWithTheDecisionOnWhatTheRulesPropose() {
    paths.startBy("accountabilityProposed").waitsAt("decideProposal").complete("decideProposal", "decision", "OPEN")
        .waitsAt("investigate");
    paths.startBy("accountabilityProposed").complete("decideProposal", "decision", "DROP").endsAt("dropped");
  }

  @Test
  void goesBackFromEveryDesk() {
    paths.start().complete("investigate").complete("recordMeeting", "meeting", "AGAIN").waitsAt("investigate");
    drafted().complete("reviewDraft", "decision", "RETURN").waitsAt("proposeDecision").complete("proposeDecision")
        .complete("reviewDraft", "decision", "AGREE").complete("deliberate", "result", "RETURN")
        .waitsAt("proposeDecision").complete("proposeDecision").complete("reviewDraft", "decision", "AGREE")
        .complete("deliberate", "result", "COMMITTEE").complete("approveByCommittee", "decision", "RETURN")
        .waitsAt("proposeDecision");
  }
}

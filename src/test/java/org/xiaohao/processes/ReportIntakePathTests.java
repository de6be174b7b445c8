package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xiaohao.processes.ProcessPaths.Walk;

class ReportIntakePathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("report-intake");

  @Test
  void beginsAtCaseManagementWithAClueOfAnotherOrgan() {
    paths.startBy("clueReferred").waitsAt("proposeDistribution");
  }

  @Test
  void archivesAfterTheLastItemIsClosed() {
    distributed().send("clueConcluded", "itemsOpen", true)
        .complete("answerReporter", "itemsOpen", true).waitsAt("awaitItemsClosed")
        .send("itemsClosed").complete("tellClosure").complete("archiveReport").endsAt("archived");
  }

  @Test
  void archivesAtOnceWhenNothingIsOpen() {
    distributed().send("clueConcluded", "itemsOpen", false)
        .complete("answerReporter", "itemsOpen", false).complete("archiveReport").endsAt("archived");
  }

  @Test
  void asksForApprovalOfTheDistribution() {
    accepted().complete("proposeDistribution", "approvalNeeded", true)
        .complete("approveDistribution", "decision", "RETURN").waitsAt("proposeDistribution")
        .complete("proposeDistribution", "approvalNeeded", true)
        .complete("approveDistribution", "decision", "APPROVE").waitsAt("awaitConclusion");
  }

  @Test
  void mergesADuplicate() {
    paths.start().complete("register", "proposal", "MERGE").endsAt("merged");
  }

  @Test
  void registersAgainAtTheUpperCentre() {
    paths.start().complete("register", "proposal", "SEND_UP").waitsAt("register");
  }

  @Test
  void beginsAnewWhenAnUpperCentreTakesItOver() {
    paths.start().send("takenOver").waitsAt("register")
        .complete("register", "proposal", "ACCEPT").send("takenOver").waitsAt("register");
    accepted().send("takenOver").waitsAt("register");
    accepted().complete("proposeDistribution", "approvalNeeded", true).send("takenOver").waitsAt("register");
    decided("REFUSE", "REFUSE").send("takenOver").waitsAt("register");
  }

  @Test
  void registersAgainWhenTheHeadReturnsIt() {
    decided("REFUSE", "RETURN").waitsAt("register");
  }

  @Test
  void registersAgainWhatWasRefusedAndSupplemented() {
    decided("REFUSE", "REFUSE").waitsAt("awaitAfterRefusal").send("reportSupplemented").waitsAt("register");
  }

  @Test
  void archivesWhatWasRefused() {
    decided("REFUSE", "REFUSE").send("reportArchived").endsAt("refused");
  }

  @Test
  void answersWhatWasForwarded() {
    decided("FORWARD", "FORWARD").waitsAt("awaitForwardAnswer").send("forwardAnswered").waitsAt("answerReporter")
        .complete("answerReporter", "itemsOpen", false).complete("archiveReport").endsAt("archived");
  }

  @Test
  void registersAgainWhatWasSentOnWhenItsAnswerIsDisputed() {
    decided("FORWARD", "FORWARD").send("forwardAnswered").complete("answerReporter", "itemsOpen", false)
        .waitsAt("archiveReport").send("reportSupplemented").waitsAt("register");
  }

  @Test
  void awaitsTheClueAgainWhenEvidenceComesBeforeTheAnswer() {
    distributed().send("clueConcluded", "itemsOpen", false).waitsAt("answerReporter")
        .send("evidenceAdded").waitsAt("awaitConclusion");
  }

  @Test
  void awaitsTheClueAgainWhenEvidenceComesWhileItemsAreOpen() {
    distributed().send("clueConcluded", "itemsOpen", true).complete("answerReporter", "itemsOpen", true)
        .send("evidenceAdded").waitsAt("awaitConclusion")
        .send("clueConcluded", "itemsOpen", false).waitsAt("answerReporter");
  }

  @Test
  void awaitsTheClueAgainWhenEvidenceComesBeforeArchiving() {
    distributed().send("clueConcluded", "itemsOpen", false).complete("answerReporter", "itemsOpen", false)
        .waitsAt("archiveReport").send("evidenceAdded").waitsAt("awaitConclusion");
  }

  private static Walk decided(String proposal, String decision) {
    return paths.start().waitsAt("register").complete("register", "proposal", proposal)
        .complete("decideAcceptance", "decision", decision);
  }

  private static Walk accepted() {
    return decided("ACCEPT", "ACCEPT").waitsAt("proposeDistribution");
  }

  private static Walk distributed() {
    return accepted().complete("proposeDistribution", "approvalNeeded", false).waitsAt("awaitConclusion");
  }
}

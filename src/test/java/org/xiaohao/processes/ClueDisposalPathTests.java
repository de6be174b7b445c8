package org.xiaohao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaohao.processes.ProcessPaths.Walk;

class ClueDisposalPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("clue-disposal", "talk-inquiry", "verification");

  private final List<String> concluded = new ArrayList<>();

  @BeforeEach
  void registerBeans() {
    paths.register("concludeClue", execution -> concluded.add(execution.getProcessBusinessKey()));
  }

  @Test
  void closesWithoutAction() {
    disposed("CLOSED_NO_ACTION").waitsAt("awaitAfterConclusion").send("clueArchived").endsAt("clueClosed");
    assertThat(concluded).hasSize(1);
  }

  @Test
  void verifiesAndFollowsUp() {
    var clue = disposed("PRELIM_VERIFICATION");
    verify(clue).waitsAt("followUp");
    assertThat(concluded).isEmpty();
    clue.complete("followUp").send("clueArchived").endsAt("clueClosed");
    assertThat(concluded).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLEARED", "REMINDED"})
  void concludesAfterATalk(String outcome) {
    talk(disposed("TALK_INQUIRY"), outcome).waitsAt("awaitAfterConclusion");
    assertThat(concluded).hasSize(1);
  }

  @Test
  void verifiesWhatATalkDidNotClear() {
    verify(talk(disposed("TALK_INQUIRY"), "VERIFY")).waitsAt("followUp");
  }

  @Test
  void verifiesAgainOnNewEvidence() {
    var clue = disposed("CLOSED_NO_ACTION").send("evidenceAdded").waitsAt("planVerification");
    verify(clue).complete("followUp").waitsAt("awaitAfterConclusion");
    assertThat(concluded).hasSize(2);
  }

  @Test
  void takesAShelvedClueOutOnNewEvidence() {
    disposed("SHELVED").waitsAt("awaitWhileShelved").send("evidenceAdded").waitsAt("proposeDisposal");
  }

  @Test
  void reviewsAShelvedClueUntilItIsTakenOut() {
    disposed("SHELVED").send("shelvedReviewDue").complete("reviewShelved", "decision", "KEEP")
        .waitsAt("awaitWhileShelved").send("shelvedReviewDue").complete("reviewShelved", "decision", "TAKE_OUT")
        .waitsAt("proposeDisposal");
  }

  @Test
  void proposesAgainWhateverIsReturned() {
    paths.start()
        .complete("proposeDisposal").complete("studyDisposal", "decision", "RETURN").waitsAt("proposeDisposal")
        .complete("proposeDisposal").complete("studyDisposal", "decision", "AGREE")
        .complete("reviewDisposal", "decision", "RETURN").waitsAt("proposeDisposal")
        .complete("proposeDisposal").complete("studyDisposal", "decision", "AGREE")
        .complete("reviewDisposal", "decision", "AGREE")
        .complete("approveDisposal", "decision", "RETURN").waitsAt("proposeDisposal");
  }

  private static Walk disposed(String disposal) {
    return paths.start().complete("proposeDisposal").complete("studyDisposal", "decision", "AGREE")
        .complete("reviewDisposal", "decision", "AGREE")
        .complete("approveDisposal", "decision", "APPROVE", "disposal", disposal);
  }

  private static Walk talk(Walk clue, String outcome) {
    return clue.complete("planTalk").complete("approveTalk", "decision", "APPROVE").complete("sendInquiry")
        .complete("recordReply").complete("reportTalk")
        .complete("approveTalkReport", "decision", "APPROVE", "talkOutcome", outcome);
  }

  private static Walk verify(Walk clue) {
    return clue.complete("planVerification")
        .complete("approveVerificationPlan", "decision", "APPROVE", "partySecretaryNeeded", false)
        .complete("establishFacts", "teamSize", 2L)
        .complete("signFindings", "allSigned", false).complete("signFindings", "allSigned", true)
        .complete("studyFindings", "decision", "AGREE").complete("reviewFindings", "decision", "AGREE")
        .complete("approveFindings", "decision", "AGREE");
  }
}

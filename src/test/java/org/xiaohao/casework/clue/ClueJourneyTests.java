package org.xiaohao.casework.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.casework.handover.Handovers;
import org.xiaohao.casework.handover.SentHandover;
import org.xiaohao.casework.report.EvidenceAdded;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class ClueJourneyTests {

  @Autowired private ClueDesk desk;
  @Autowired private Clues clues;
  @Autowired private Deadlines deadlines;
  @Autowired private ReportDrafts drafts;
  @Autowired private Handovers handovers;
  @Autowired private Documents documents;
  @Autowired private CaseAccess access;
  @Autowired private TaskHandlers handlers;
  @Autowired private MessageSource messages;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ApplicationEventPublisher events;

  /** What the page and the API show beside the form, to somebody who has read nothing else. */
  private String told(CaseRef clue, String task) {
    TaskContext context = new TaskContext("any", "clue/" + task, clue, desk.actors.as("qs.shi2.zhuren"), 1);
    LocaleContextHolder.setLocale(Locale.CHINA);
    try {
      return handlers.of("clue/" + task).told(context).stream()
          .map(one -> messages.getMessage(one.label(), null, Locale.CHINA) + one.lines())
          .collect(Collectors.joining("\n"));
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  @Test
  void verifiesAClueAndRecommendsWhatItFound() {
    CaseRef clue = desk.c01();
    assertThat(desk.state(clue)).isEqualTo("ASSIGNED");
    assertThat(deadlines.dueOn(clue, "D5")).isPresent();

    desk.dispose(clue, "PRELIM_VERIFICATION", Map.of());
    assertThat(desk.state(clue)).isEqualTo("VERIFYING");
    assertThat(deadlines.dueOn(clue, "D5")).isEmpty();
    assertThat(deadlines.dueOn(clue, "D8")).contains(desk.today().plusMonths(2));

    desk.planned(clue);
    assertThat(desk.open(clue)).containsExactly("clue/establishFacts");
    desk.established(clue, Map.of());
    desk.signed(clue);
    assertThat(told(clue, "approveFindings")).contains("属实", "核查过程和措施", "已签名");
    desk.approved(clue);
    assertThat(desk.state(clue)).isEqualTo("FOLLOW_UP");
    assertThat(deadlines.dueOn(clue, "D8")).isEmpty();
    assertThat(desk.list("select report_no from verification where clue_id = ?", String.class, clue.id()).get(0))
        .contains("〔" + desk.today().getYear() + "〕");

    desk.does("shi1.a", clue, "followUp", desk.recommendation(Map.of()));
    assertThat(desk.state(clue)).isEqualTo("CONCLUDED");
    assertThat(desk.value("conclusion", clue, String.class)).isEqualTo("SUBSTANTIATED");
    assertThat(desk.open(desk.report(clue))).containsExactly("report/answerReporter");

    SentHandover sent = handovers.sentBy(clue).get(0);
    assertThat(sent.toOfficeId()).isEqualTo(desk.office("qs.ducha"));
    assertThat(reportItemsOpen(clue)).isTrue();
    transaction.executeWithoutResult(status -> handovers.answer(sent.number(), "CLOSED"));
    assertThat(reportItemsOpen(clue)).isFalse();
  }

  @Test
  @Tag("S12")
  void putsARecommendationOnPaperThatItsReceiverSignsForAndNothingElse() {
    CaseRef clue = desk.c01();
    desk.dispose(clue, "PRELIM_VERIFICATION", Map.of());
    desk.planned(clue);
    desk.established(clue, Map.of());
    desk.signed(clue);
    desk.approved(clue);
    desk.does("shi1.a", clue, "followUp", desk.recommendation(Map.of()));
    OfficialDocument paper = documents.ofCase(clue).stream().filter(one -> one.kind().equals("RECOMMENDATION"))
        .findFirst().orElseThrow();
    assertThat(paper.number()).isEqualTo(handovers.sentBy(clue).get(0).number());
    Viewer receiver = desk.actors.as("qs.ducha");
    assertThat(documents.print(receiver, paper.ref()).blocks().stream().flatMap(block -> block.lines().stream())
        .collect(Collectors.joining("\n"))).contains("纪检监察建议书", paper.number(), "问题销号前须经提出单位同意")
        .doesNotContain("{{").doesNotContain(desk.list("select ref from clue where id = ?", String.class, clue.id()).get(0));
    documents.sign(receiver, paper.ref(), documents.receiptsOf(paper).get(0).id());
    assertThat(access.maySee(receiver, clue)).as("no right to the case follows").isFalse();
    assertThatThrownBy(() -> documents.visible(desk.actors.as("qs.minzheng"), paper.ref())).hasMessage("unknown");
  }

  private boolean reportItemsOpen(CaseRef clue) {
    return desk.list("select items_open from report where id = ?", Boolean.class, desk.report(clue).id()).get(0);
  }

  @Test
  void goesBackToTheProposerFromEveryLevel() {
    CaseRef clue = desk.c01();
    desk.propose(clue, "PRELIM_VERIFICATION", Map.of());
    assertThat(told(clue, "studyDisposal")).contains("处置方式", "初步核实", "提出");
    assertThat(desk.list("select count(*) from read_entry where case_kind = 'clue' and case_id = ? and person_id = ?", Integer.class, clue.id(),
        desk.person("qs.shi2.zhuren")).get(0)).as("the reading is on record").isOne();
    desk.study(clue, "studyDisposal", "RETURN", Map.of());
    assertThat(desk.state(clue)).isEqualTo("ASSIGNED");
    desk.propose(clue, "PRELIM_VERIFICATION", Map.of());
    desk.study(clue, "studyDisposal", "AGREE", Map.of());
    desk.review(clue, "reviewDisposal", "RETURN", Map.of());
    assertThat(desk.open(clue)).containsExactly("clue/proposeDisposal");
    desk.propose(clue, "PRELIM_VERIFICATION", Map.of());
    desk.study(clue, "studyDisposal", "AGREE", Map.of());
    desk.review(clue, "reviewDisposal", "AGREE", Map.of());
    desk.approve(clue, "approveDisposal", "RETURN", Map.of());
    assertThat(desk.open(clue)).containsExactly("clue/proposeDisposal");
    assertThat(desk.list("select max(round) from clue_opinion where clue_id = ?", Integer.class, clue.id()))
        .containsExactly(3);
  }

  @Test
  void takesAShelvedClueOutWhenItsReviewSaysSo() {
    CaseRef clue = desk.c01();
    desk.dispose(clue, "SHELVED", Map.of());
    assertThat(desk.state(clue)).isEqualTo("SHELVED");
    assertThat(clues.reviewShelved(desk.today().plusMonths(6).minusDays(1))).isZero();
    assertThat(clues.reviewShelved(desk.today().plusMonths(6))).isPositive();
    assertThat(clues.reviewShelved(desk.today().plusMonths(6))).isZero();
    desk.does("shi1.zhuren", clue, "reviewShelved", Map.of("decision", "KEEP", "reason", "关键人员仍在外地"));
    assertThat(desk.state(clue)).isEqualTo("SHELVED");
    assertThat(clues.reviewShelved(desk.today().plusMonths(6))).isPositive();
    desk.does("shi1.zhuren", clue, "reviewShelved", Map.of("decision", "TAKE_OUT", "reason", "条件已具备"));
    assertThat(desk.state(clue)).isEqualTo("ASSIGNED");
    assertThat(desk.open(clue)).containsExactly("clue/proposeDisposal");
    assertThat(deadlines.dueOn(clue, "D5")).isPresent();
  }

  @Test
  void takesAShelvedClueOutWhenEvidenceComes() {
    CaseRef clue = desk.c01();
    desk.dispose(clue, "SHELVED", Map.of());
    evidence(clue);
    assertThat(desk.state(clue)).isEqualTo("ASSIGNED");
    assertThat(desk.open(clue)).containsExactly("clue/proposeDisposal");
  }

  @Test
  void keepsNoShelvedClueAgainstNewEvidence() {
    CaseRef clue = desk.c01();
    desk.dispose(clue, "SHELVED", Map.of());
    clues.reviewShelved(desk.today().plusMonths(6));
    evidence(clue);
    assertThatThrownBy(() -> desk.does("shi1.zhuren", clue, "reviewShelved", Map.of("decision", "KEEP", "reason", "再等")))
        .hasMessage("clue.shelved.evidence");
  }

  @Test
  void verifiesAgainWhenEvidenceComesAfterTheConclusion() {
    CaseRef clue = desk.verified();
    desk.does("shi1.a", clue, "followUp", desk.recommendation(Map.of()));
    desk.set("update report set state = 'ASSIGNED' where id = ?", desk.report(clue).id());
    evidence(clue);
    assertThat(desk.state(clue)).isEqualTo("VERIFYING");
    assertThat(desk.open(clue)).containsExactly("clue/planVerification");
    assertThat(deadlines.dueOn(clue, "D8")).isPresent();
    desk.planned(clue);
    assertThat(desk.list("select round from verification where clue_id = ? order by round", Integer.class, clue.id()))
        .containsExactly(1, 2);
  }

  private void evidence(CaseRef clue) {
    transaction.executeWithoutResult(status -> events.publishEvent(new EvidenceAdded(desk.report(clue).id())));
  }

  @Test
  void comesBackToTheTeamWhenOneOfItRefusesToSign() {
    CaseRef clue = desk.c01();
    desk.dispose(clue, "PRELIM_VERIFICATION", Map.of());
    desk.planned(clue);
    desk.established(clue, Map.of());
    assertThat(desk.open(clue)).containsExactly("clue/signFindings", "clue/signFindings");
    assertThatThrownBy(() -> desk.does("shi1.b", clue, "signFindings", Map.of("decision", "REFUSE")))
        .hasMessage("clue.refusal.reason");
    desk.does("shi1.b", clue, "signFindings", Map.of("decision", "REFUSE", "reason", "事实二证据不足"));
    desk.does("shi1.a", clue, "signFindings", Map.of("decision", "SIGN"));
    assertThat(desk.open(clue)).containsExactly("clue/establishFacts");
    desk.does("shi1.a", clue, "establishFacts", draft(clue));
    desk.signed(clue);
    assertThat(desk.open(clue)).containsExactly("clue/studyFindings");
    assertThat(desk.list("select count(*) from finding where verification_id = (select id from verification where"
        + " clue_id = ?)", Integer.class, clue.id())).containsExactly(2);
  }

  /** The report sent back fills the form again, ready to be handed in. */
  private Map<String, Object> draft(CaseRef clue) {
    return drafts.report(new TaskContext("", "clue/establishFacts", clue, desk.actors.as("qs.shi1.a"), 1));
  }

  @Test
  void concludesAfterATalkThatCleared() {
    CaseRef clue = desk.c01();
    desk.dispose(clue, "TALK_INQUIRY", Map.of());
    talk(clue, "CLEARED");
    assertThat(desk.state(clue)).isEqualTo("CONCLUDED");
    assertThat(desk.value("conclusion", clue, String.class)).isEqualTo("UNSUBSTANTIATED");
  }

  @Test
  void verifiesAfterATalkThatDidNotConvince() {
    CaseRef clue = desk.c01();
    desk.dispose(clue, "TALK_INQUIRY", Map.of());
    talk(clue, "VERIFY");
    assertThat(desk.state(clue)).isEqualTo("VERIFYING");
    assertThat(desk.open(clue)).containsExactly("clue/planVerification");
  }

  private void talk(CaseRef clue, String outcome) {
    String today = desk.today().toString();
    desk.does("shi1.a", clue, "planTalk", Map.of("method", "LETTER", "members", List.of(desk.person("qs.shi1.a")),
        "matters", "评议程序", "plan", "发函"));
    desk.review(clue, "approveTalk", "APPROVE", Map.of());
    desk.does("shi1.a", clue, "sendInquiry", Map.of("sentOn", today, "receivedOn", today));
    assertThat(deadlines.dueOn(clue, "D6")).isPresent();
    assertThatThrownBy(() -> desk.does("shi1.a", clue, "recordReply", Map.of("repliedOn", today, "summary", "书面说明")))
        .hasMessage("clue.party.chief.opinion");
    desk.does("shi1.a", clue, "recordReply", Map.of("repliedOn", today, "summary", "书面说明", "partyChiefOpinion", true));
    assertThat(deadlines.dueOn(clue, "D6")).isEmpty();
    assertThat(deadlines.dueOn(clue, "D7")).isPresent();
    desk.does("shi1.a", clue, "reportTalk", Map.of("outcome", outcome, "report", "说明可信"));
    desk.approve(clue, "approveTalkReport", "APPROVE", Map.of());
    assertThat(deadlines.dueOn(clue, "D7")).isEmpty();
  }

  @Test
  @Tag("S53")
  void demandsAReasonAtEveryStepBeforeAnEmbezzlingClueIsClosed() {
    CaseRef clue = desk.c05();
    Map<String, Object> reason = Map.of("graveReason", "资金已查明用于约定项目", "subKind", "DIVERT");
    Map<String, Object> ground = Map.of("closureGround", "UNTRUE", "subKind", "DIVERT");
    assertThatThrownBy(() -> desk.propose(clue, "CLOSED_NO_ACTION", ground)).hasMessage("clue.grave.reason");
    desk.propose(clue, "CLOSED_NO_ACTION", ClueDesk.with(ground, reason));
    Map<String, Object> grave = Map.of("graveReason", "资金已查明用于约定项目");
    assertThatThrownBy(() -> desk.study(clue, "studyDisposal", "AGREE", Map.of())).hasMessage("clue.grave.reason");
    desk.study(clue, "studyDisposal", "AGREE", grave);
    assertThatThrownBy(() -> desk.review(clue, "reviewDisposal", "AGREE", Map.of())).hasMessage("clue.grave.reason");
    desk.review(clue, "reviewDisposal", "AGREE", grave);
    assertThatThrownBy(() -> desk.approve(clue, "approveDisposal", "APPROVE", Map.of()))
        .hasMessage("clue.grave.reason");
    desk.approve(clue, "approveDisposal", "APPROVE", grave);
    assertThat(desk.state(clue)).isEqualTo("CONCLUDED");
    assertThat(desk.value("conclusion", clue, String.class)).isEqualTo("CLOSED");
  }

  @Test
  @Tag("S53")
  void letsNobodyCallAnEmbezzlingClueSomethingElseWithoutAReason() {
    CaseRef clue = desk.c05();
    assertThatThrownBy(() -> desk.propose(clue, "PRELIM_VERIFICATION", Map.of())).hasMessage("clue.grave.reason");
    desk.propose(clue, "PRELIM_VERIFICATION", Map.of("subKind", "DIVERT"));
    assertThat(desk.value("grave", clue, Boolean.class)).isTrue();
  }
}

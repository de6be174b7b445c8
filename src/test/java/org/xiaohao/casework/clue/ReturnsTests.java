package org.xiaohao.casework.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.XiaohaoTest;

/** What is not approved goes back to whoever wrote it, on every arrow of talk and verification (decision 40). */
@XiaohaoTest
class ReturnsTests {

  @Autowired private ClueDesk desk;
  @Autowired private WorkItems items;

  private CaseRef clue(String disposal) {
    CaseRef clue = desk.c01();
    desk.dispose(clue, disposal, Map.of());
    return clue;
  }

  private void planTalk(CaseRef clue) {
    desk.does("shi1.a", clue, "planTalk", Map.of("method", "LETTER", "members", List.of(desk.person("qs.shi1.a")),
        "matters", "评议程序", "plan", "发函"));
  }

  /** Up to the report, which waits for the secretary. */
  private CaseRef talked(String outcome) {
    CaseRef clue = clue("TALK_INQUIRY");
    String today = desk.today().toString();
    planTalk(clue);
    desk.review(clue, "approveTalk", "APPROVE", Map.of());
    desk.does("shi1.a", clue, "sendInquiry", Map.of("sentOn", today, "receivedOn", today));
    desk.does("shi1.a", clue, "recordReply", Map.of("repliedOn", today, "summary", "书面说明", "partyChiefOpinion", true));
    report(clue, outcome);
    return clue;
  }

  private void report(CaseRef clue, String outcome) {
    desk.does("shi1.a", clue, "reportTalk", Map.of("outcome", outcome, "report", "说明可信"));
  }

  @Test
  void sendsATalkPlanBack() {
    CaseRef clue = clue("TALK_INQUIRY");
    planTalk(clue);
    desk.review(clue, "approveTalk", "RETURN", Map.of());
    assertThat(desk.open(clue)).containsExactly("clue/planTalk");
    planTalk(clue);
    desk.review(clue, "approveTalk", "APPROVE", Map.of());
    assertThat(desk.open(clue)).containsExactly("clue/sendInquiry");
    assertThat(desk.list("select id from talk_inquiry where clue_id = ?", Long.class, clue.id())).hasSize(1);
  }

  @Test
  void sendsATalkReportBackWhichThenOnlyReminds() {
    CaseRef clue = talked("CLEARED");
    desk.approve(clue, "approveTalkReport", "RETURN", Map.of());
    assertThat(desk.open(clue)).containsExactly("clue/reportTalk");
    assertThat(desk.state(clue)).isEqualTo("TALK_INQUIRY");
    report(clue, "REMINDED");
    desk.approve(clue, "approveTalkReport", "APPROVE", Map.of());
    assertThat(desk.state(clue)).isEqualTo("CONCLUDED");
    assertThat(desk.value("conclusion", clue, String.class)).isEqualTo("PARTLY");
  }

  @Test
  void sendsAVerificationPlanBack() {
    CaseRef clue = clue("PRELIM_VERIFICATION");
    desk.does("shi1.a", clue, "planVerification", desk.plan("shi1.a", "shi1.b"));
    desk.review(clue, "approveVerificationPlan", "RETURN", Map.of());
    assertThat(desk.open(clue)).containsExactly("clue/planVerification");
    desk.planned(clue);
    assertThat(desk.open(clue)).containsExactly("clue/establishFacts");
  }

  /** From each of the three levels, to be signed again by the whole team. */
  @Test
  void sendsFindingsBackFromEveryLevel() {
    CaseRef clue = clue("PRELIM_VERIFICATION");
    desk.planned(clue);
    signed(clue);
    desk.study(clue, "studyFindings", "RETURN", Map.of());
    signed(clue);
    desk.study(clue, "studyFindings", "AGREE", Map.of());
    desk.review(clue, "reviewFindings", "RETURN", Map.of());
    signed(clue);
    desk.study(clue, "studyFindings", "AGREE", Map.of());
    desk.review(clue, "reviewFindings", "AGREE", Map.of());
    desk.approve(clue, "approveFindings", "RETURN", Map.of());
    signed(clue);
    desk.approved(clue);
    assertThat(desk.state(clue)).isEqualTo("FOLLOW_UP");
  }

  private void signed(CaseRef clue) {
    assertThat(desk.open(clue)).containsExactly("clue/establishFacts");
    desk.established(clue, Map.of());
    desk.signed(clue);
  }

  /** With the report the clue is laid down too, and nothing waits for it any more. */
  @Test
  void archivesTheClueWithItsReport() {
    CaseRef clue = talked("CLEARED");
    desk.approve(clue, "approveTalkReport", "APPROVE", Map.of());
    CaseRef report = desk.report(clue);
    desk.actors.complete("qs.shi1.a", report, "report/answerReporter",
        Map.of("text", "经了解不属实", "way", "RECEIPT_PAGE", "agreement", "NOT_ASKED"));
    assertThat(desk.state(clue)).isEqualTo("CONCLUDED");
    desk.set("update report set outcome_told_on = outcome_told_on - interval 60 day where id = ?", report.id());
    desk.actors.complete("qs.shouli", report, "report/archiveReport", Map.of("term", "TEN_YEARS", "complete", true));
    assertThat(desk.state(clue)).isEqualTo("ARCHIVED");
    assertThat(items.openOf(clue)).isEmpty();
    assertThat(desk.list("select BUSINESS_KEY_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?", String.class,
        "clue:" + clue.id())).isEmpty();
  }

  @Test
  void sendsADistributionBack() {
    CaseRef report = desk.accepted("qs.xyp.bsl", List.of("qs.xyp.bsl.zhuren"), Map.of("kinds", List.of("FAVOURITISM")));
    distribute(report, "qs.shi1");
    desk.actors.complete("qs.shuji", report, "report/approveDistribution",
        Map.of("decision", "RETURN", "opinion", "改由二室承办"));
    assertThat(desk.open(report)).containsExactly("report/proposeDistribution");
    distribute(report, "qs.shi2");
    desk.actors.complete("qs.shuji", report, "report/approveDistribution", Map.of("decision", "APPROVE"));
    assertThat(desk.value("handling_office_id", desk.clueOf(report), Long.class)).isEqualTo(desk.office("qs.shi2"));
  }

  /** The set of 2017 asks nobody: case supervision distributes (ruling 8). */
  @Test
  void distributesWithoutApprovalUnderTheRulesOf2017() {
    CaseRef report = desk.accepted("qs.xyp.bsl", List.of("qs.xyp.bsl.zhuren"), Map.of("kinds", List.of("FAVOURITISM")));
    desk.set("update report set rule_set = '2017' where id = ?", report.id());
    distribute(report, "qs.shi1");
    assertThat(desk.open(report)).isEmpty();
    assertThat(desk.state(desk.clueOf(report))).isEqualTo("ASSIGNED");
  }

  private void distribute(CaseRef report, String office) {
    desk.actors.complete("qs.anguan", report, "report/proposeDistribution",
        Map.of("handlingOffice", desk.office(office)));
  }
}

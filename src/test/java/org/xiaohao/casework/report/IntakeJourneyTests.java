package org.xiaohao.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaohao.casework.report.ReportFixtures.listed;
import static org.xiaohao.casework.report.ReportFixtures.typed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.casework.handover.Handovers;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.ClockState;
import org.xiaohao.platform.deadline.ClockView;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.XiaohaoTest;

/** Reports of the sample cases played through the real engine by the people of the demo province. */
@XiaohaoTest
class IntakeJourneyTests {

  @Autowired
  private TaskHandlers handlers;
  @Autowired
  private Reports reports;
  @Autowired
  private Receipts receipts;
  @Autowired
  private Supplements supplements;
  @Autowired
  private ReportFixtures fixtures;
  @Autowired
  private HeardFromReports heard;
  @Autowired
  private Actors actors;
  @Autowired
  private WorkItems items;
  @Autowired
  private CaseAccess access;
  @Autowired
  private Deadlines deadlines;
  @Autowired
  private Handovers handovers;
  @Autowired
  private TransactionTemplate transaction;
  @Autowired
  private JdbcTemplate jdbc;
  @Autowired
  private ReceiptExpiry expiry;
  @Autowired
  private BusinessClock businessClock;

  private static CaseRef ref(FiledReport filed) {
    return new CaseRef(Report.KIND, filed.id());
  }

  private List<String> open(FiledReport filed) {
    return items.openOf(ref(filed)).stream().map(WorkItem::formKey).toList();
  }

  private Report report(FiledReport filed, String login) {
    return reports.visible(actors.as(login), filed.ref());
  }

  /** The time to dispute the outcome goes by. */
  private void undisputed(FiledReport filed) {
    jdbc.update("update report set outcome_told_on = outcome_told_on - interval 60 day where id = ?", filed.id());
  }

  private ClockState clock(FiledReport filed, String code) {
    return deadlines.ofCase(ref(filed)).stream().filter(clock -> clock.code().equals(code)).map(ClockView::state)
        .findFirst().orElseThrow();
  }

  private Map<String, Object> registration(String place, String proposal, Object... more) {
    Map<String, Object> form = new HashMap<>(Map.of("kinds", List.of("FAVOURITISM"), "signature", "ANONYMOUS",
        "place", fixtures.place(place), "proposal", proposal));
    for (int i = 0; i < more.length; i += 2) {
      form.put((String) more[i], more[i + 1]);
    }
    return form;
  }

  private FiledReport c01() {
    return reports.file(fixtures.named("qs.xyp.bsl", "村主任把名额给了弟弟和小舅子",
        listed(fixtures.post("qs.xyp.bsl", OfficeKind.VILLAGE_COMMITTEE, "村主任"))));
  }

  private void accept(FiledReport filed) {
    actors.complete("qs.shouli", ref(filed), "report/register", registration("qs.xyp.bsl", "ACCEPT",
        "signature", "NAMED", "summary", "反映评定建档立卡户问题",
        "respondents", List.of(fixtures.post("qs.xyp.bsl", OfficeKind.VILLAGE_COMMITTEE, "村主任"))));
    actors.complete("qs.zhuren", ref(filed), "report/decideAcceptance", Map.of("decision", "ACCEPT"));
  }

  private void distribute(FiledReport filed) {
    actors.complete("qs.anguan", ref(filed), "report/proposeDistribution",
        Map.of("handlingOffice", fixtures.office("qs", OfficeKind.INSPECTION_OFFICE)));
    actors.complete("qs.shuji", ref(filed), "report/approveDistribution", Map.of("decision", "APPROVE"));
  }

  @Test
  @Tag("T1")
  void goesFromTheFormToTheSecondAnswer() {
    FiledReport filed = c01();
    assertThat(open(filed)).containsExactly("report/register");
    accept(filed);
    assertThat(clock(filed, "D1")).isEqualTo(ClockState.MET);
    distribute(filed);
    assertThat(report(filed, "qs.shouli").state()).isEqualTo(ReportState.ASSIGNED);
    assertThat(heard.of(ReportDistributed.class)).filteredOn(event -> event.reportId() == filed.id()).singleElement()
        .satisfies(event -> assertThat(event.kindCodes()).containsExactly("FAVOURITISM"));
    conclude(filed, true);
    answer(filed, "反映的主要问题属实，正在整改");
    assertThat(open(filed)).isEmpty();
    transaction.executeWithoutResult(status -> reports.itemsClosed(filed.id()));
    assertThat(handlers.of("report/tellClosure").told(new TaskContext("any", "report/tellClosure", ref(filed),
        actors.as("qs.shi1.a"), 1))).as("nobody answers blind").isNotEmpty();
    actors.complete("qs.shi1.a", ref(filed), "report/tellClosure", Map.of("text", "已经整改完成", "way", "RECEIPT_PAGE"));
    assertThat(open(filed)).containsExactly("report/archiveReport");
    assertThat(receipts.view(receipts.open(filed.receipt().shown())).messages()).extracting(MessageView::kind)
        .containsExactly(MessageKind.NOTICE_ACCEPTED, MessageKind.ANSWER, MessageKind.CLOSURE);
  }

  private void conclude(FiledReport filed, boolean itemsOpen) {
    transaction.executeWithoutResult(status -> reports.clueConcluded(filed.id(), Conclusion.SUBSTANTIATED, itemsOpen,
        fixtures.office("qs", OfficeKind.INSPECTION_OFFICE)));
    assertThat(clock(filed, "D2")).isEqualTo(ClockState.RUNNING);
  }

  private void answer(FiledReport filed, String text) {
    actors.complete("qs.shi1.a", ref(filed), "report/answerReporter",
        Map.of("text", text, "way", "RECEIPT_PAGE", "agreement", "AGREES"));
    assertThat(clock(filed, "D2")).isEqualTo(ClockState.MET);
  }

  @Test
  void takesAnArchivableReportUpAgainWhenEvidenceComes() {
    FiledReport filed = c01();
    accept(filed);
    distribute(filed);
    conclude(filed, false);
    answer(filed, "不属实");
    assertThat(open(filed)).containsExactly("report/archiveReport");
    reports.takeUpAgain(actors.as("qs.shi1.a"), filed.ref());
    assertThat(open(filed)).isEmpty();
    assertThat(heard.of(EvidenceAdded.class)).extracting(EvidenceAdded::reportId).contains(filed.id());
    conclude(filed, false);
    assertThat(open(filed)).containsExactly("report/answerReporter");
  }

  @Test
  void tellsTheHandlersOfASupplement() {
    FiledReport filed = c01();
    accept(filed);
    distribute(filed);
    ReporterVisit visit = receipts.open(filed.receipt().shown());
    supplements.add(visit, MessageKind.SUPPLEMENT, "又想起一件事", "nonce-" + filed.ref());
    supplements.add(visit, MessageKind.SUPPLEMENT, "又想起一件事", "nonce-" + filed.ref());
    assertThat(heard.of(EvidenceAdded.class)).filteredOn(event -> event.reportId() == filed.id()).hasSize(1);
    assertThat(reports.content(actors.as("qs.shi1.a"), filed.id()).supplements()).containsExactly("又想起一件事");
  }

  @Test
  void refusesEmptyWordsWithAReasonAndTakesFactsAddedLater() {
    FiledReport filed = reports.file(fixtures.anonymous("jp", "金坪区扶贫办的人全是贪官"));
    actors.complete("jp.shouli", ref(filed), "report/register", registration("jp", "REFUSE",
        "refusalGround", "NO_SUBSTANCE", "refusalReason", "没有写明具体的人和事"));
    actors.complete("jp.zhuren", ref(filed), "report/decideAcceptance", Map.of("decision", "REFUSE",
        "refusalGround", "NO_SUBSTANCE", "refusalReason", "没有写明具体的人和事"));
    ReporterVisit visit = receipts.open(filed.receipt().shown());
    assertThat(receipts.view(visit).state()).isEqualTo(ReportState.NOT_ACCEPTED);
    assertThat(receipts.view(visit).messages()).singleElement()
        .satisfies(message -> assertThat(message.text()).contains("没有写明具体的人和事", "补充具体事实"));
    supplements.add(visit, MessageKind.SUPPLEMENT, "某年某月某人", "facts-" + filed.ref());
    assertThat(open(filed)).containsExactly("report/register");
    assertThat(report(filed, "jp.shouli").state()).isEqualTo(ReportState.SUBMITTED);
  }

  @Test
  void archivesARefusedReport() {
    FiledReport filed = reports.file(fixtures.anonymous("jp", "把地判回来"));
    actors.complete("jp.shouli", ref(filed), "report/register", registration("jp", "REFUSE",
        "refusalGround", "LAWSUIT", "refusalReason", "请等法院二审"));
    actors.complete("jp.zhuren", ref(filed), "report/decideAcceptance", Map.of("decision", "REFUSE",
        "refusalGround", "LAWSUIT", "refusalReason", "请等法院二审"));
    undisputed(filed);
    reports.archiveRefused(actors.as("jp.shouli"), filed.ref());
    assertThat(report(filed, "jp.shouli").state()).isEqualTo(ReportState.ARCHIVED);
  }

  /** What then is left behaves as a code nobody ever had: AbuseTests measures words and time of that. */
  @Test
  @Tag("W3")
  void endsTheReceiptOfAnArchivedReportThreeYearsLater() {
    FiledReport filed = reports.file(fixtures.anonymous("jp", "把地判回来"));
    actors.complete("jp.shouli", ref(filed), "report/register", registration("jp", "REFUSE",
        "refusalGround", "LAWSUIT", "refusalReason", "请等法院二审"));
    actors.complete("jp.zhuren", ref(filed), "report/decideAcceptance", Map.of("decision", "REFUSE",
        "refusalGround", "LAWSUIT", "refusalReason", "请等法院二审"));
    undisputed(filed);
    reports.archiveRefused(actors.as("jp.shouli"), filed.ref());
    LocalDate until = jdbc.queryForObject("select receipt_until from report where id = ?", LocalDate.class, filed.id());
    assertThat(until).isEqualTo(businessClock.today().plusYears(3));
    expiry.run(until);
    assertThat(receipts.open(filed.receipt().shown()).reportId()).isEqualTo(filed.id());
    expiry.run(until.plusDays(1));
    assertThatThrownBy(() -> receipts.open(filed.receipt().shown())).hasMessage("receipt.unknown");
    assertThat(jdbc.queryForMap("select receipt_hash, reporter_wrapped_key, reporter_salt, seed_hash from report "
        + "where id = ?", filed.id()).values()).containsOnlyNulls();
    assertThat(report(filed, "jp.shouli").state()).isEqualTo(ReportState.ARCHIVED);
  }

  @Test
  void refusesARefusalWithoutGround() {
    FiledReport filed = reports.file(fixtures.anonymous("jp", "没有依据的拒绝"));
    assertThatThrownBy(() -> actors.complete("jp.shouli", ref(filed), "report/register", registration("jp", "REFUSE")))
        .isInstanceOf(DomainException.class).hasMessage("report.refusal.ground");
    assertThat(report(filed, "jp.shouli").state()).isEqualTo(ReportState.SUBMITTED);
  }

  @Test
  void returnsToTheDesk() {
    FiledReport filed = reports.file(fixtures.anonymous("jp", "退回重办"));
    actors.complete("jp.shouli", ref(filed), "report/register", registration("jp", "ACCEPT"));
    actors.complete("jp.zhuren", ref(filed), "report/decideAcceptance",
        Map.of("decision", "RETURN", "returnReason", "类别不对"));
    assertThat(open(filed)).containsExactly("report/register");
  }

  @Test
  @Tag("T1")
  void mergesARelatedReportAndAnswersBothWithoutTellingOneOfTheOther() {
    FiledReport first = c01();
    FiledReport second = reports.file(fixtures.named("qs.xyp.bsl", "小舅子家还领了两万元建房补助",
        typed("柏树岭村", "村主任", null)));
    accept(first);
    actors.complete("qs.shouli", ref(second), "report/register", registration("qs.xyp.bsl", "MERGE",
        "signature", "NAMED", "mergeInto", first.ref(), "relation", "RELATED", "newFacts", "建房补助"));
    assertThat(report(second, "qs.shouli").state()).isEqualTo(ReportState.MERGED);
    assertThat(clock(second, "D1")).isEqualTo(ClockState.MET);
    distribute(first);
    assertThat(reports.content(actors.as("qs.shi1.a"), first.id()).related()).singleElement()
        .satisfies(related -> assertThat(related.newFacts()).isEqualTo("建房补助"));
    conclude(first, false);
    assertThat(clock(second, "D2")).isEqualTo(ClockState.RUNNING);
    answer(first, "部分属实");
    assertThat(clock(second, "D2")).isEqualTo(ClockState.MET);
    List<MessageView> thread = receipts.view(receipts.open(second.receipt().shown())).messages();
    assertThat(thread).extracting(MessageView::kind).containsExactly(MessageKind.NOTICE_MERGED, MessageKind.ANSWER);
    assertThat(thread).noneMatch(message -> message.text().contains(first.ref()));
  }

  @Test
  void sendsOnTheRewordedMatterAndAnswersWhenTheOrganHasAnswered() {
    FiledReport filed = reports.file(fixtures.anonymous("sp.bht.bp", "两个孩子没上学"));
    long education = fixtures.officeNamed("sp", "教育");
    actors.complete("sp.shouli", ref(filed), "report/register", registration("sp.bht.bp", "FORWARD",
        "forwardOffice", education, "forwardMatter", "半坡村有适龄儿童失学，请劝返复学"));
    actors.complete("sp.zhuren", ref(filed), "report/decideAcceptance", Map.of("decision", "FORWARD",
        "forwardOffice", education, "forwardMatter", "半坡村有适龄儿童失学，请劝返复学"));
    String number = jdbc.queryForObject("select number from report_forward where report_id = ?", String.class, filed.id());
    assertThat(open(filed)).isEmpty();
    transaction.executeWithoutResult(status -> handovers.answer(number, "CLOSED"));
    assertThat(open(filed)).containsExactly("report/answerReporter");
    assertThat(report(filed, "sp.shouli").state()).isEqualTo(ReportState.CONCLUDED);
    actors.complete("sp.shi1.a", ref(filed), "report/answerReporter",
        Map.of("text", "两个孩子已返校", "way", "RECEIPT_PAGE", "agreement", "NOT_ASKED"));
    undisputed(filed);
    actors.complete("sp.shouli", ref(filed), "report/archiveReport", Map.of("term", "TEN_YEARS", "complete", true));
    assertThat(report(filed, "sp.shouli").state()).isEqualTo(ReportState.ARCHIVED);
    assertThat(heard.of(ReportArchived.class)).extracting(ReportArchived::reportId).contains(filed.id());
  }

  @Test
  void neverSendsTheReportersNameOnEvenIfTheClerkCallsTheReportAnonymous() {
    FiledReport filed = reports.file(fixtures.named("sp.bht.bp", "两个孩子没上学"));
    long education = fixtures.officeNamed("sp", "教育");
    assertThatThrownBy(() -> actors.complete("sp.shouli", ref(filed), "report/register",
        registration("sp.bht.bp", "FORWARD", "forwardOffice", education, "forwardMatter", "柏 三娃反映有儿童失学")))
        .hasMessage("report.forward.reporter");
  }

  @Test
  void neverSendsAMatterToTheUnitItIsAbout() {
    FiledReport filed = reports.file(fixtures.anonymous("sp.bht.bp", "教育局不管"));
    long education = fixtures.officeNamed("sp", "教育");
    assertThatThrownBy(() -> actors.complete("sp.shouli", ref(filed), "report/register",
        registration("sp.bht.bp", "FORWARD", "respondents", List.of(fixtures.postsOf(education).get(0)),
            "forwardOffice", education, "forwardMatter", "失学")))
        .hasMessage("report.forward.accused");
  }

  @Test
  @Tag("T2")
  void movesAMisdeclaredReportUpAndLeavesNothingBelow() {
    FiledReport filed = reports.file(fixtures.anonymous("by", "有人插手工程"));
    long secretary = fixtures.post("by", OfficeKind.PARTY_COMMITTEE, "县委书记");
    assertThatThrownBy(() -> actors.complete("by.shouli", ref(filed), "report/register",
        registration("by", "ACCEPT", "respondents", List.of(secretary)))).hasMessage("report.must.send.up");
    actors.complete("by.shouli", ref(filed), "report/register",
        registration("by", "SEND_UP", "respondents", List.of(secretary)));
    assertThat(access.maySee(actors.as("by.shouli"), ref(filed))).isFalse();
    assertThat(access.maySee(actors.as("by.zhuren"), ref(filed))).isFalse();
    assertThat(items.allOf(ref(filed))).extracting(WorkItem::officeId)
        .containsExactly(fixtures.office("yc", OfficeKind.REPORT_CENTRE));
    assertThat(clock(filed, "D3")).isEqualTo(ClockState.MET);
    assertThat(report(filed, "yc.shouli").state()).isEqualTo(ReportState.SUBMITTED);
  }

  @Test
  @Tag("T2")
  void bringsAReportOnTheHeadOfACentreBeforeTheCadreSupervisionAbove() {
    FiledReport filed = reports.file(fixtures.anonymous("sp", "中心主任泄密",
        listed(fixtures.post("sp", OfficeKind.REPORT_CENTRE, "举报中心主任"))));
    actors.complete("qh.ganbu.a", ref(filed), "report/register", registration("sp", "ACCEPT",
        "kinds", List.of("MISFEASANCE"), "subKind", "LEAK",
        "respondents", List.of(fixtures.post("sp", OfficeKind.REPORT_CENTRE, "举报中心主任"))));
    actors.complete("qh.ganbu.zhuren", ref(filed), "report/decideAcceptance", Map.of("decision", "ACCEPT"));
    actors.complete("qh.anguan", ref(filed), "report/proposeDistribution",
        Map.of("handlingOffice", fixtures.office("qh", OfficeKind.CADRE_SUPERVISION), "urgent", true));
    actors.complete("qh.shuji", ref(filed), "report/approveDistribution", Map.of("decision", "APPROVE"));
    assertThat(heard.of(ReportDistributed.class)).filteredOn(event -> event.reportId() == filed.id()).singleElement()
        .satisfies(event -> assertThat(event.kindCodes()).containsExactly("MISFEASANCE", "LEAK"));
    assertThatThrownBy(() -> report(filed, "sp.zhuren")).hasMessage("unknown");
  }

  @Test
  void letsNobodyDecideOnTheOwnProposal() {
    FiledReport filed = c01();
    accept(filed);
    assertThatThrownBy(() -> actors.complete("qs.anguan", ref(filed), "report/proposeDistribution",
        Map.of("handlingOffice", fixtures.office("qs", OfficeKind.TRIAL)))).hasMessage("report.handling.office");
  }

  @Test
  @Tag("M19")
  void storesNothingWhenTheEngineFails() {
    int before = count();
    jdbc.execute("rename table ACT_RU_TASK to ACT_RU_TASK_AWAY");
    try {
      assertThatThrownBy(() -> reports.file(fixtures.named("qs.xyp.bsl", "引擎坏了"))).isNotNull();
    } finally {
      jdbc.execute("rename table ACT_RU_TASK_AWAY to ACT_RU_TASK");
    }
    assertThat(count()).isEqualTo(before);
  }

  private int count() {
    return jdbc.queryForObject("""
        select (select count(*) from report) + (select count(*) from sealed_content) + (select count(*) from case_access)
          + (select count(*) from ACT_RU_EXECUTION) + (select count(*) from work_item)""", Integer.class);
  }
}

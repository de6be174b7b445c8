package org.xiaohao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.xiaohao.casework.protection.EarlierReaders;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.audit.AuditCheck;
import org.xiaohao.platform.audit.TrailVerifier;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.RuleSets;
import org.xiaohao.platform.deadline.WorkingCalendar;
import org.xiaohao.platform.workflow.WorkListCheck;

/** What the sample cases expect (cases.zh.md), as far as the processes go. */
class DemoCasesTests extends DemoStage {

  @Autowired private WorkListCheck check;
  @Autowired private AuditCheck audit;
  @Autowired private BusinessClock clock;
  @Autowired private WorkingCalendar calendar;
  @Autowired private RuleSets ruleSets;
  @Autowired private Campaigns campaigns;
  @Autowired private DemoCases cases;
  @Autowired private EarlierReaders readers;

  @Test
  @Tag("M19")
  void leavesWorkListAndEngineEqual() throws IOException {
    assertThat(check.compare().count()).isZero();
    assertThat(clock.today()).isEqualTo(LocalDate.of(2017, 12, 11));
    assertThat(count("select count(distinct code) from demo_step where code <> 'ALL'")).as("every case is played")
        .isEqualTo(new PathMatchingResourcePatternResolver().getResources("classpath:config/demo/cases/*.yml").length);
  }

  @Test
  @Tag("M20")
  void leavesAWholeAuditTrail() {
    TrailVerifier.Result result = audit.run();
    assertThat(result.flaws()).isEmpty();
    assertThat(result.entries()).isGreaterThan(500);
    assertThat(result.readings()).isPositive();
  }

  @Test
  void playsNothingTwice() throws Exception {
    int steps = count("select count(*) from demo_step");
    int entries = count("select count(*) from audit_entry");
    cases.run(null);
    assertThat(count("select count(*) from demo_step")).isEqualTo(steps);
    assertThat(count("select count(*) from audit_entry")).isEqualTo(entries);
  }

  /** Level that received it, kind, where it stands. */
  @ParameterizedTest
  @Tag("S33")
  @CsvSource({
      "C01, qs.zhongxin, FAVOURITISM, ARCHIVED", "C02, lg.zhongxin, FALSIFICATION, ASSIGNED",
      "C03, by.zhongxin, NONFEASANCE, ANSWERED", "C04, sp.zhongxin, MISFEASANCE, ANSWERED",
      "C05, qs.zhongxin, MISFEASANCE, ASSIGNED", "C07, yc.zhongxin, MISFEASANCE, ASSIGNED",
      "C08, qh.ganbu, MISFEASANCE, CONCLUDED", "C09, jp.zhongxin, MISFEASANCE, REGISTERED",
      "C10, qs.zhongxin, OTHER, NOT_ACCEPTED", "C11, qs.zhongxin, FAVOURITISM, MERGED",
      "C12, lg.zhongxin, OTHER, CONCLUDED", "C13, yl.ganbu, MISFEASANCE, CONCLUDED",
      "C15, lg.zhongxin, MISFEASANCE, ARCHIVED", "C16, sp.zhongxin, NONFEASANCE, ARCHIVED",
      "C17, by.zhongxin, OTHER, FORWARDED"})
  void receivesAndClassifies(String code, String centre, String kind, String state) {
    assertThat(centre(code)).isEqualTo(centre);
    assertThat(kinds(code)).containsExactly(kind);
    assertThat(report(code, "state")).isEqualTo(state);
  }

  /** Disposal, what was found and where the clue stands. */
  @ParameterizedTest
  @CsvSource({
      "C01, PRELIM_VERIFICATION, SUBSTANTIATED, ARCHIVED", "C02, PRELIM_VERIFICATION, , VERIFYING",
      "C03, PRELIM_VERIFICATION, SUBSTANTIATED, CONCLUDED", "C04, PRELIM_VERIFICATION, PARTLY, CONCLUDED",
      "C05, PRELIM_VERIFICATION, , FOLLOW_UP", "C07, PRELIM_VERIFICATION, , IN_DISPOSAL",
      "C08, PRELIM_VERIFICATION, SUBSTANTIATED, CONCLUDED", "C12, PRELIM_VERIFICATION, UNSUBSTANTIATED, CONCLUDED",
      "C13, PRELIM_VERIFICATION, PARTLY, CONCLUDED", "C15, PRELIM_VERIFICATION, SUBSTANTIATED, ARCHIVED"})
  void disposesAndVerifies(String code, String disposal, String conclusion, String state) {
    assertThat(clue(code, "disposal")).isEqualTo(disposal);
    assertThat(clue(code, "conclusion")).isEqualTo(conclusion);
    assertThat(clue(code, "state")).isEqualTo(state);
  }

  /** Dimension, aspect, level that closes, round, returns, where the item stands. */
  @ParameterizedTest
  @Tag("S16")
  @CsvSource({
      "C01, 1, N2, BASICS, COUNTY, 1, 0, CLOSED", "C01, 2, N3, SECTORS, COUNTY, 1, 1, CLOSED",
      "C03, 1, N4, VILLAGE_TEAMS, COUNTY, 1, 0, RECTIFYING", "C04, 1, N6, RELOCATION, COUNTY, 1, 0, CLOSED",
      "C04, 2, N6, RELOCATION, COUNTY, 1, 1, RECTIFYING", "C15, 1, N1, RELOCATION, PROVINCE, 2, 0, PLAN_REVIEW",
      "C16, 1, N6, SECTORS, COUNTY, 1, 0, CLOSED", "C17, 1, N2, SECTORS, COUNTY, 1, 0, RECTIFYING",
      "C21, 1, N3, FUNDS, PROVINCE, 1, 0, NOTIFIED", "C22, 1, N3, FUNDS, PROVINCE, 1, 0, LEAD_REVIEWED",
      "C22, 2, N3, FUNDS, COUNTY, 1, 0, CLOSED", "C24, 1, N4, VILLAGE_TEAMS, CITY, 1, 1, SELF_CHECKED",
      "C26, 1, N1, BASICS, PROVINCE, 1, 0, SELF_CHECKED", "C26, 2, N6, RELOCATION, PROVINCE, 1, 0, RECTIFYING",
      "C26, 3, N3, FUNDS, PROVINCE, 1, 0, CITY_REVIEWED", "C27, 1, N6, DUTY, PROVINCE, 1, 0, CLOSED",
      "C29, 1, N2, SECTORS, COUNTY, 1, 0, RECTIFYING"})
  void rectifiesItemByItem(String code, int number, String dimension, String aspect, String level, String round,
      String returns, String state) {
    List<String> columns = List.of("dimension", "aspect", "closing_level", "round", "return_count", "state");
    assertThat(columns.stream().map(column -> item(code, number, column)))
        .containsExactly(dimension, aspect, level, round, returns, state);
  }

  /** What each county says to the problems of the province, problem by problem; of six one is done. */
  @Test
  @Tag("S54")
  @Tag("S21")
  void leavesAQuestionOpenAndAChangeOfPolicyPlanned() {
    assertThat(jdbc.queryForList("select concat_ws('/', kinds, items, state) from research_topic order by id", String.class))
        .containsExactly("EMERGING/2/OPEN", "EMERGING/2/CONCLUDED");
    assertThat(jdbc.queryForList("select outcome from item_plan where item_id = ?", String.class,
        subjects.item("S54", 1).id())).containsExactly("POLICY_CHANGE");
  }

  @Test
  @Tag("S11")
  @Tag("T4")
  void letsCountiesTakeOnSplitAndDeny() {
    assertThat(jdbc.queryForList("select concat(d.code, ' ', a.state, ' ', coalesce(a.verdict, '-')) from county_answer a"
        + " join division d on d.id = a.county_id order by a.list_id", String.class)).containsExactly(
        "qs SPLIT -", "by ASKED -", "jp NONE_STANDS CONFIRMED", "lg ASKED -", "sp ASKED -", "qs TAKEN_ON -", "sp ASKED -",
        "by TAKEN_ON FAILED", "lg SPLIT -", "qs ASKED -", "lg ASKED -", "sp SPLIT -", "jp NONE_STANDS CONFIRMED");
    assertThat(jdbc.queryForList("select closed_on is null from parent_problem order by id", Boolean.class))
        .containsExactly(true, true, true, true, true, false);
    assertThat(open(subjects.list("S11", 6))).containsExactly("problem/splitProblem");
  }

  @Test
  void asksOneOfTwoToSignYet() {
    assertThat(open(subjects.clue("C02"))).containsExactly("clue/signFindings");
    assertThat(clock(subjects.clue("C02"), "D8")).containsEntry("due_on", "2017-12-15");
  }

  @Test
  @Tag("S9")
  void sparesChildrenPublicityAndNames() {
    String item = String.valueOf(subjects.item("C16", 1).id());
    assertThat(count("select count(*) from item_check where step = 'EXEMPTION' and item_id = " + item)).isOne();
    assertThat(count("select count(*) from item_publicity where from_on is not null and item_id = " + item)).isZero();
    assertThat(list("C16", 1, "origin")).isEqualTo("ASSIGNMENT");
    assertThat(list("C16", 1, "description")).contains("E01").doesNotContain("兄弟");
  }

  @Test
  void tellsANamedReporterInTime() {
    assertThat(clock(subjects.report("C01"), "D1")).containsEntry("due_on", "2017-07-18").containsEntry("state", "MET");
    assertThat(clock(subjects.report("C10"), "D1")).containsEntry("state", "MET");
    assertThat(clock(subjects.report("C17"), "D1")).containsEntry("state", "MET");
  }

  @Test
  void registersAgainWhatWasSupplemented() {
    assertThat(open(subjects.report("C09"))).containsExactly("report/decideAcceptance");
    assertThat(report("C10", "refusal_ground")).isEqualTo("LAWSUIT");
    assertThat(report("C12", "signature")).isEqualTo("ANONYMOUS");
  }

  @Test
  @Tag("S2")
  @Tag("D16")
  @Tag("C21")
  @Tag("T5")
  void countsTheCountyOneWorkingDayLate() {
    LocalDate arrived = LocalDate.of(2017, 9, 25);
    LocalDate paid = calendar.plusWorkingDays(arrived, ruleSets.rule(campaigns.ruleSet(), "D16", arrived).length());
    assertThat(paid).isEqualTo(LocalDate.of(2017, 10, 27));
    LocalDate due = calendar.plusWorkingDays(paid, ruleSets.rule(campaigns.ruleSet(), "D16-COUNTY", paid).length());
    assertThat(due).isEqualTo(LocalDate.of(2017, 12, 8));
    assertThat(calendar.plusWorkingDays(due, 1)).isEqualTo(LocalDate.parse(list("C21", 1, "found_on")));
    assertThat(clock(opened("C21", "fund-batch", 1), "D16")).isEqualTo(Map.of("started_on", "2017-09-25", "due_on",
        "2017-10-27", "closed_on", "2017-10-27", "state", "MET"));
    assertThat(clock(opened("C21", "fund-allocation", 1), "D16-COUNTY")).containsEntry("started_on", "2017-10-27")
        .containsEntry("due_on", "2017-12-08").containsEntry("state", "RUNNING");
    assertThat(count("select count(*) from fund_breach")).as("the province was in time, the county late once").isOne();
    assertThat(count("select count(*) from item_finding where item_id = ?", subjects.item("C21", 1).id())).isOne();
    assertThat(count("select count(*) from trigger_fact where kind = 'LATE_FUNDS'")).as("the first time").isZero();
    assertThat(open(subjects.item("C21", 1))).containsExactly("problem/submitPlan");
  }

  @Test
  @Tag("S43")
  @Tag("C22")
  @Tag("T5")
  void keepsTheMoneyOfProvinceAndCountyApart() {
    assertThat(list("C22", 1, "origin")).isEqualTo("AUDIT_PROVINCE");
    assertThat(list("C22", 2, "origin")).isEqualTo("COUNTY_FOUND");
    assertThat(jdbc.queryForList("select concat_ws('/', source, round(amount), round(moved), state) from carry_over"
        + " order by id", String.class)).containsExactly("PROVINCE/5300000/5300000/RECOVERED", "COUNTY/1200000/1040000/IDLE");
  }

  @Test
  void rejectsTheUnitsObjectionOnce() {
    assertThat(jdbc.queryForMap("select decision from item_objection where item_id = ?", subjects.item("C24", 1).id()))
        .isEqualTo(Map.of("decision", "REJECT"));
  }

  @Test
  void ticksHouseholdByHousehold() {
    long item = subjects.item("C29", 1).id();
    assertThat(count("select count(*) from item_line where item_id = ?", item)).isEqualTo(680);
    assertThat(count("select count(*) from item_tick t join item_line l on l.id = t.line_id where l.item_id = ?", item))
        .isEqualTo(100);
  }

  @Test
  @Tag("S13")
  void reopensUnderTheSameNumberWithHalfTheTerm() {
    long item = subjects.item("C15", 1).id();
    assertThat(item("C15", 1, "cast(due_on as char)")).isEqualTo("2017-12-30");
    assertThat(count("select count(*) from item_sign_off where item_id = ? and round = 1", item)).isOne();
    assertThat(count("select count(*) from item_evidence_use where item_id = ? and round = 1", item)).isOne();
    assertThat(count("select count(*) from item_plan where item_id = ?", item)).isEqualTo(2);
  }

  /** Where each interview stands, and what waits of it for whom. */
  @ParameterizedTest
  @Tag("S18")
  @Tag("S19")
  @CsvSource({
      "C04, sp.ducha, 1, CLOSED, , ", "C13, yl.ducha, 1, TRACKING, interview/checkCommitments, ", "C22, yc.ducha, 1, MINUTED, interview/signMinutes, sp.xianzhang",
      "C24, qh.ducha, 1, CLOSED, , ", "C26, yc.ducha, 3, ESCALATED, , ", "C30, yc.ducha, 2, NOTIFIED, interview/answerInWriting, lg.xianweishuji"})
  void interviewsWhoHasToAnswerForIt(String code, String office, int summoned, String state, String task, String who) {
    CaseRef interview = opened(code, "interview", 1);
    assertThat(value(interview, "state")).isEqualTo(state);
    assertThat(value(interview, "(select code from office where id = proposing_office_id)")).isEqualTo(office);
    assertThat(count("select count(*) from interview_person where interview_id = ?", interview.id())).isEqualTo(summoned);
    assertThat(open(interview)).isEqualTo(task == null ? List.of() : List.of(task));
    assertThat(waitingFor(interview)).isEqualTo(who == null ? List.of() : List.of(actors.as(who).personId()));
  }

  @Test
  @Tag("S57")
  void proposesToHoldToAccountWhoBrokeAPromise() {
    assertThat(jdbc.queryForList("select a.state from accountability a join trigger_fact f on f.ref = a.source_number"
        + " where f.kind = 'BROKEN_PROMISE' and f.source_key like concat('%:', ?)", String.class,
        value(opened("C26", "interview", 1), "ref"))).containsExactly("PROPOSED");
  }

  private List<Long> waitingFor(CaseRef subject) {
    return jdbc.queryForList("select assignee_id from work_item where case_kind = ? and case_id = ? and assignee_id > 0"
        + " and state not in ('DONE', 'CANCELLED')", Long.class, subject.kind(), subject.id());
  }

  @Test
  @Tag("C27")
  @Tag("S26")
  void asksTheLastOfOneMonthForAStatementAndNoInterview() {
    assertThat(count("select count(*) from trigger_fact where kind = 'LAST_RANK' and not proposes"
        + " and interview_id is null")).isOne();
    CaseRef statement = opened("C27", "statement", 1);
    assertThat(jdbc.queryForMap("select cast(spoken_on as char) spoken_on, meeting from rank_statement where id = ?",
        statement.id())).isEqualTo(Map.of("spoken_on", "2017-07-11", "meeting", "全市脱贫攻坚工作调度会"));
    assertThat(open(statement)).isEmpty();
  }

  @Test
  @Tag("C24")
  @Tag("S32")
  void servesTheNightVisitOnBothHeadsThoughOneRefused() {
    CaseRef visit = opened("C24", "covert-visit", 1);
    assertThat(value(visit, "state")).isEqualTo("FED_BACK");
    assertThat(jdbc.queryForList("select concat(hour(found_at), ':', minute(found_at)) from visit_finding"
        + " where visit_id = ? order by number", String.class, visit.id())).hasSize(6).startsWith("21:0");
    assertThat(jdbc.queryForList("select answer from visit_feedback where visit_id = ? order by seat", String.class,
        visit.id())).containsExactly("ACKNOWLEDGE", "REFUSE");
    assertThat(count("select count(*) from item_finding where item_id = ?", subjects.item("C24", 1).id())).isEqualTo(6);
  }

  @Test
  @Tag("C24")
  @Tag("S7")
  @Tag("S57")
  void recallsTheFirstSecretaryAndHoldsTheSendingUnitToAccount() {
    CaseRef recall = opened("C24", "recall", 1);
    assertThat(value(recall, "state")).isEqualTo("CLOSED");
    assertThat(value(recall, "replaced")).isEqualTo("1");
    assertThat(open(opened("C03", "recall", 1))).containsExactly("recall/approveRecall");
    CaseRef decision = opened("C24", "accountability", 1);
    assertThat(value(decision, "rule_id")).isEqualTo("accountability-trigger-2020/forged-attendance");
    assertThat(open(decision)).containsExactly("accountability/execute");
    assertThat(jdbc.queryForList("select receipt from accountability_subject where accountability_id = ? order by no",
        String.class, decision.id())).containsExactly("SIGNED", "SIGNED");
  }

  /** Whom each interview summons: the heads of units that the fact names, by post. */
  @ParameterizedTest
  @Tag("C24")
  @Tag("C13")
  @Tag("S46")
  @CsvSource({"C24, lg.weiji, forged-attendance, 柳沟县卫生和计划生育局局长, KEPT",
      "C13, qs.qsy.zhenzhang, prominent-problem, 清水垭镇人民政府镇长, "})
  void interviewsTheHeadOfTheUnitThatAnswers(String code, String post, String rule, String title, String verdict) {
    CaseRef interview = opened(code, "interview", 1);
    assertThat(jdbc.queryForMap("select q.code, p.title, p.answered_on is not null answered, cast(f.unit_id as char) unit,"
        + " f.rule_id from interview_person p join post q on q.id = p.post_id join trigger_fact f on f.interview_id ="
        + " p.interview_id where p.interview_id = ?", interview.id()))
        .containsEntry("code", post).containsEntry("title", title).containsEntry("answered", 1)
        .containsEntry("rule_id", "interview-trigger-2020/" + rule)
        .containsEntry("unit", jdbc.queryForObject("select cast(office_id as char) from post where code = ?", String.class, post));
    assertThat(jdbc.queryForList("select verdict from commitment where interview_id = ?", String.class, interview.id()))
        .containsExactly(verdict);
    assertThat(count("select count(*) from minutes_signature where signed and interview_id = ?", interview.id())).isEqualTo(3);
    assertThat(jdbc.queryForList("select kind from official_document where case_kind = 'interview' and case_id = ? order by id",
        String.class, interview.id())).containsExactly("INTERVIEW_NOTICE", "INTERVIEW_MINUTES");
  }

  /** 属实从重: the retaliation is established, the head removed, unit and head served. */
  @Test
  @Tag("C13")
  @Tag("S57")
  void holdsToAccountWhoRetaliated() {
    CaseRef decision = opened("C13", "accountability", 1);
    assertThat(jdbc.queryForList("select concat_ws('/', kind, form, measure, receipt) from accountability_subject"
        + " where accountability_id = ? order by no", String.class, decision.id()))
        .containsExactly("UNIT/CIRCULAR/SIGNED", "PERSON/ORGANISATIONAL/REMOVAL/SIGNED");
    assertThat(value(decision, "trigger_kind")).isEqualTo("VERIFICATION");
    assertThat(open(decision)).containsExactly("accountability/execute");
    assertThat(count("select count(*) from accountability_subject where accountability_id = ? and document_number is not null",
        decision.id())).isEqualTo(2);
  }

  @Test
  @Tag("C08")
  @Tag("S49")
  void referredTheLeakToTheProcuratorate() {
    CaseRef letter = opened("C08", "referral", 1);
    assertThat(value(letter, "state")).isEqualTo("SENT");
    assertThat(open(letter)).containsExactly("referral/receiptReferral");
  }

  /** From the verification to the decision, its service and execution; only the period for appeals runs yet. */
  @Test
  @Tag("C08")
  void holdsTheHeadOfTheCentreToAccountForTheLeak() {
    CaseRef decision = opened("C08", "accountability", 1);
    assertThat(value(decision, "(select code from office where id = handling_office_id)")).isEqualTo("qh.ganbu");
    assertThat(jdbc.queryForMap("select form, responsibility, power, receipt, cast(executed_on as char) executed_on,"
        + " cast(filed_on as char) filed_on, (select code from person where id = person_id) who"
        + " from accountability_subject where accountability_id = ?", decision.id()))
        .isEqualTo(Map.of("form", "DISCIPLINE", "responsibility", "DIRECT", "power", "DECIDE", "receipt", "SIGNED",
            "executed_on", "2017-12-11", "filed_on", "2017-12-11", "who", "sp.zhuren"));
    assertThat(value(decision, "executed_on")).isEqualTo("2017-12-11");
    assertThat(value(decision, "appeal_until")).isEqualTo("2018-01-08");
    assertThat(open(decision)).isEmpty();
  }

  /** 谁、何时、为何看过前两件: for the team above, and without a trace on the reports below. */
  @Test
  @Tag("C08")
  @Tag("T2")
  void listsWhoHadLookedAtTheTwoEarlierReports() {
    List<String> earlier = List.of(report("C08-1", "ref"), report("C08-2", "ref"));
    String clue = clue("C08", "ref");
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    List<EarlierReaders.Line> lines = readers.list(actors.as("qh.ganbu.b"), clue, String.join(" ", earlier));
    LocaleContextHolder.resetLocaleContext();
    assertThat(lines).extracting(EarlierReaders.Line::report).containsOnlyElementsOf(earlier);
    for (String ref : earlier) {
      assertThat(lines).filteredOn(line -> line.report().equals(ref)).extracting(line -> line.who() + " " + line.why())
          .contains(name("sp.zhuren") + " 打开举报或者线索的内容", name("sp.shouli") + " 申请查看举报人姓名，事由：核实实名",
              name("sp.baoguan.a") + " 保管员同意查看，事由：核实实名", name("sp.shouli") + " 打开举报人姓名，事由：核实实名", name("sp.zhuren") + " 完成“受理审批”");
    }
    assertThat(lines).allMatch(line -> line.at() != null).noneMatch(line -> line.toString().contains("庹守田"));
    assertThat(count("select count(*) from audit_entry where action = 'clue.readers' and case_kind = 'clue' and case_id = ?",
        subjects.clue("C08").id())).isGreaterThanOrEqualTo(2);
    assertThat(count("select count(*) from audit_entry where case_kind = 'report' and case_id = ? and person_id in"
        + " (select id from person where code like 'qh.%')", subjects.report("C08-1").id())).isZero();
    assertThatThrownBy(() -> readers.list(actors.as("qh.ganbu.zhuren"), clue, earlier.get(0))).hasMessage("unknown");
    assertThatThrownBy(() -> readers.list(actors.as("qh.ganbu.b"), clue, report("C03", "ref")))
        .hasMessage("protection.readers.unknown");
  }

  private String name(String person) {
    return jdbc.queryForObject("select name from person where code = ?", String.class, person);
  }

  @Test
  @Tag("C13")
  void protectsTheReporterWithinADay() {
    CaseRef protection = new CaseRef("protection", jdbc.queryForObject("select id from protection where report_id = ?",
        Long.class, subjects.report("C13").id()));
    assertThat(clock(protection, "D21")).containsEntry("state", "MET").containsEntry("closed_on", "2017-11-08");
    assertThat(value(protection, "outcome")).isEqualTo("RESTORED");
    assertThat(open(protection)).isEmpty();
  }

  @Test
  @Tag("C30")
  @Tag("S38")
  void findsTheShamInALookBackAndLeavesTheRestToBeLookedAt() {
    assertThat(count("select count(*) from look_back_item where sampled and verdict = 'SHAM'")).isOne();
    assertThat(count("select count(*) from look_back_item where sampled and verdict is null")).isPositive();
  }

  /** The verdict alone is the fact; nobody enters it again, and it proposes each thing once. */
  @Test
  @Tag("C30")
  @Tag("S18")
  void proposesInterviewAndAccountabilityOnceOnTheVerdict() {
    Map<String, Object> fact = jdbc.queryForMap("select ref, interview_id, entered_by_id, evidence from trigger_fact"
        + " where kind = 'SHAM_RECTIFICATION'");
    assertThat(fact).containsEntry("entered_by_id", null).hasEntrySatisfying("evidence", said -> assertThat(said.toString()).contains(item("C15", 1, "ref").toString()))
        .containsEntry("interview_id", opened("C30", "interview", 1).id());
    assertThat(jdbc.queryForList("select state from accountability where source_number = ?", String.class, fact.get("ref")))
        .containsExactly("PROPOSED");
    assertThat(count("select count(*) from accountability where rule_id is not null and trigger_on = '2017-11-20'")).isOne();
    assertThat(count("select count(*) from interview_person p join interview i on i.id = p.interview_id"
        + " join trigger_fact f on f.interview_id = i.id where f.kind = 'SHAM_RECTIFICATION'")).isEqualTo(2);
  }

  @Test
  @Tag("S15")
  void issuesTheCircularOfNovemberAndLeavesTheWeeksToBeDone() {
    assertThat(jdbc.queryForList("select concat(b.kind, ' ', b.from_on, ' ', b.state) from bulletin b join office o on o.id ="
        + " b.office_id where o.code = 'yc.ducha' order by b.id", String.class)).containsExactly("MONTHLY 2017-11-01 ISSUED",
        "WEEKLY 2017-11-27 SUBMITTED", "WEEKLY 2017-12-04 DRAFT");
    assertThat(count("select count(*) from bulletin_figure f join bulletin b on b.id = f.bulletin_id where b.state = 'ISSUED'"
        + " and f.part = 'COUNTY'")).isPositive();
    assertThat(jdbc.queryForList("select o.code from rank_statement s join office o on o.id = s.speaker_office_id"
        + " where s.ranked_month = '2017-11' and s.ranking = 'CITIES'", String.class)).containsExactly("qh.zhengfu");
    assertThat(count("select count(*) from document_receipt r join official_document d on d.id = r.document_id"
        + " where d.kind = 'CIRCULAR'")).isEqualTo(5);
  }
}

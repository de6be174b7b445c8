package org.xiaohao.casework.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.platform.deadline.WorkingCalendar;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** The three terms of an interview (D14): notice before it, plan and report after it. */
@XiaohaoTest
@Tag("D14")
class InterviewClocksTests {

  private static final String SECRETARY = "lg.xianweishuji";
  private static final String HEAD = "lg.xianzhang";

  @Autowired private TriggerFacts facts;
  @Autowired private Interviews interviews;
  @Autowired private InterviewPlans plans;
  @Autowired private Actors actors;
  @Autowired private Deadlines deadlines;
  @Autowired private BusinessClock clock;
  @Autowired private WorkingCalendar calendar;
  @Autowired private Divisions divisions;
  @Autowired private Offices offices;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @LocalServerPort private int port;

  private void does(String login, Interview interview, String task, Map<String, Object> form) {
    actors.complete(login, interview.subject(), "interview/" + task, form);
  }

  private Interview approved() {
    TriggerFact fact = facts.enter(actors.as("yc.ducha"), new FactForm(offices.byCode("yc.ducha").id(),
        FactKind.ASSESSMENT, divisions.byCode("lg").id(), Grade.AVERAGE, null, null, clock.today(),
        "时限 " + UUID.randomUUID(), "一般", null));
    Interview interview = interviews.byId(fact.interviewId());
    does("yc.ducha", interview, "proposeInterview", Map.of("proposal", "PROPOSE", "persons", Stream.of(SECRETARY, HEAD)
        .map(login -> actors.as(login).appointments().get(0).postId()).toList(), "leader", actors.as("yc.fupin").personId(),
        "reason", "考核一般"));
    does("yc.fupin", interview, "approveInterview", Map.of("decision", "APPROVE"));
    return interview;
  }

  private Map<String, Object> notice(LocalDate day) {
    return Map.of("heldAt", day.atTime(9, 0).toString(), "place", "会议室", "answerDueOn", clock.today().toString(),
        "answerDemand", "原因", "bring", "台账", "contact", "督查处");
  }

  /** Held and signed; the plans and the check of the commitments are owed. */
  private Interview tracked() {
    Interview interview = approved();
    does("yc.ducha", interview, "sendNotices", notice(calendar.plusWorkingDays(clock.today(), 3)));
    List.of(SECRETARY, HEAD).forEach(login -> does(login, interview, "answerInWriting",
        Map.of("reply", "ANSWER", "answer", "汇报")));
    Interview answered = interviews.byId(interview.id());
    clock.moveTo(answered.heldAt().plusHours(2));
    List<InterviewPerson> persons = interviews.persons(answered);
    String day = answered.heldAt().toLocalDate().plusDays(25).toString();
    does("yc.ducha", interview, "holdInterview", new HashMap<>(Map.of("heldAt", answered.heldAt().toString(), "points",
        "核算走过场", "said", persons.stream().map(one -> Map.of("person", one.id(), "explanation", "说明", "statement", "照办"))
            .toList(), "demands", List.of(Map.of("text", "逐户重核", "dueOn", day)), "commitments", persons.stream()
            .map(one -> Map.of("person", one.id(), "text", "带队入户", "dueOn", day)).toList(), "distribution", "省委")));
    Stream.of("yc.fupin", "yc.ducha", SECRETARY, HEAD)
        .forEach(login -> does(login, interview, "signMinutes", Map.of("decision", "SIGN")));
    return interviews.byId(interview.id());
  }

  private long own(String login, Interview interview) {
    return plans.of(actors.as(login)).stream().filter(plan -> plan.interviewId() == interview.id()).findFirst()
        .orElseThrow().interviewPersonId();
  }

  private List<Map<String, Object>> clocks(Interview interview, String code) {
    return jdbc.queryForList("select due_on, state from deadline where case_kind = 'interview' and case_id = ?"
        + " and code = ?", interview.id(), code);
  }

  private void ring(Interview interview, String rung, LocalDate dueOn) {
    transaction.executeWithoutResult(status -> events.publishEvent(
        new RungReached(interview.subject(), "D14-PLAN", rung, dueOn)));
  }

  private List<String> mailed(Interview interview, String template) {
    return jdbc.queryForList("select a.login from outbox o join account a on a.person_id = o.recipient_id"
        + " where o.template = ? and o.case_kind = 'interview' and o.case_id = ? order by a.login", String.class, template,
        interview.id());
  }

  @Test
  void givesThreeWorkingDaysNoticeAndNoDayLess() {
    Interview interview = approved();
    LocalDate third = calendar.plusWorkingDays(clock.today(), 3);
    assertThatThrownBy(() -> does("yc.ducha", interview, "sendNotices",
        notice(calendar.plusWorkingDays(clock.today(), 2)))).hasMessage("interview.notice.short")
        .hasFieldOrPropertyWithValue("field", "heldAt").extracting("arguments").asList().containsExactly(third);
    does("yc.ducha", interview, "sendNotices", notice(third));
    assertThat(interviews.byId(interview.id()).state()).isEqualTo(InterviewState.NOTIFIED);
  }

  @Test
  void countsFifteenWorkingDaysToThePlanAndThirtyDaysToTheReport() {
    Interview interview = tracked();
    LocalDate held = interview.heldAt().toLocalDate();
    LocalDate planDue = calendar.plusWorkingDays(held, 15);
    assertThat(deadlines.dueOn(interview.subject(), "D14-PLAN")).contains(planDue);
    assertThat(deadlines.dueOn(interview.subject(), "D14")).contains(held.plusDays(30));
    plans.submit(actors.as(SECRETARY), own(SECRETARY, interview), Seen.of(null), "书记的方案");
    assertThat(deadlines.dueOn(interview.subject(), "D14-PLAN")).as("the head's is owed").contains(planDue);
    plans.submit(actors.as(HEAD), own(HEAD, interview), Seen.of(null), "县长的方案");
    assertThat(clocks(interview, "D14-PLAN")).singleElement().satisfies(one -> assertThat(one).containsEntry("state", "MET"));
    assertThat(deadlines.dueOn(interview.subject(), "D14")).as("the report is still owed").isPresent();
    assertThat(new Site(port).login("yc.ducha").get("/interviews/" + interview.ref()).body())
        .contains("书记的方案", "县长的方案");
  }

  @Test
  void remindsWhoOwesThePlanAndTellsTheOfficeAboveWhenItIsLate() {
    Interview interview = tracked();
    LocalDate dueOn = deadlines.dueOn(interview.subject(), "D14-PLAN").orElseThrow();
    plans.submit(actors.as(SECRETARY), own(SECRETARY, interview), Seen.of(null), "书记的方案");
    ring(interview, "NOTIFY", dueOn);
    assertThat(mailed(interview, "summons-plan")).containsExactly(HEAD);
    assertThat(mailed(interview, "case.plan-late")).isEmpty();
    ring(interview, "BREACH", dueOn);
    ring(interview, "BREACH", dueOn);
    assertThat(mailed(interview, "summons-plan")).as("each rung once").containsExactly(HEAD, HEAD);
    assertThat(mailed(interview, "case.plan-late")).as("the province, which summoned the county").contains("yc.ducha")
        .doesNotContain(HEAD, SECRETARY).doesNotHaveDuplicates();
  }

  @Test
  void takesThePlanFromWhoHoldsThePostAndFromNobodyElse() {
    Interview interview = tracked();
    long owed = own(HEAD, interview);
    assertThatThrownBy(() -> plans.submit(actors.as(SECRETARY), owed, Seen.of(null), "代交")).hasMessage("unknown");
    Site head = new Site(port).login(HEAD);
    String path = "/desk/summons/" + owed + "/plan";
    assertThat(head.get("/desk/summons").body()).contains("约谈后的整改方案", "剩", path);
    var tooLong = head.postFrom("/desk/summons", path, Map.of("plan", "案".repeat(4001)));
    assertThat(tooLong.statusCode()).isEqualTo(422);
    assertThat(tooLong.body()).contains("href=\"#f-plan-" + owed, "请写明整改方案", "案".repeat(4001) + "</textarea>");
    String seen = head.get("/desk/summons").body().replaceAll("(?s).*?" + path + ".*?name=\"seen\" value=\"(\\w+)\".*", "$1");
    assertThat(head.postFrom("/desk/summons", path, Map.of("plan", "第一稿", "seen", seen)).statusCode()).isEqualTo(302);
    assertThat(head.postFrom("/desk/summons", path, Map.of("plan", "第二稿", "seen", seen)).statusCode())
        .as("from a page that is out of date").isEqualTo(409);
    assertThat(head.api(HEAD, "GET", "/api/v1/interview-plans", null).body()).contains("第一稿").doesNotContain("第二稿");
    does("yc.ducha", interview, "checkCommitments", Map.of("opinion", "已核查", "commitments", jdbc.queryForList(
        "select id from commitment where interview_id = ?", Long.class, interview.id()).stream()
        .map(id -> Map.of("commitment", id, "verdict", "KEPT")).toList()));
    assertThat(clocks(interview, "D14-PLAN")).singleElement()
        .satisfies(one -> assertThat(one).containsEntry("state", "CANCELLED"));
    assertThat(plans.of(actors.as(HEAD))).extracting(InterviewPlan::interviewId).doesNotContain(interview.id());
  }
}

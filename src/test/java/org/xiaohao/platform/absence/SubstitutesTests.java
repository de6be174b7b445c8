package org.xiaohao.platform.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.Claims;
import org.xiaohao.platform.worklist.WorkCursor;
import org.xiaohao.platform.worklist.WorkLists;
import org.xiaohao.platform.worklist.WorkRow;
import org.xiaohao.platform.worklist.WorkTab;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** The first inspection office and the reporting centre of 青石县 while somebody is away. */
@XiaohaoTest
class SubstitutesTests {

  private static final String ABSENT = "qs.shi1.a";
  private static final String SUBSTITUTE = "qs.shi1.b";
  private static final String HEAD = "qs.shi1.zhuren";
  private static final String CLERK = "qs.shouli";
  private static final String CENTRE_HEAD = "qs.zhuren";
  private static final Map<String, Object> PROPOSAL =
      Map.of("disposal", "CLOSED_NO_ACTION", "closureGround", "UNCHECKABLE", "grounds", "线索情况");

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private Absences absences;
  @Autowired private BeginningAbsences beginning;
  @Autowired private Claims claims;
  @Autowired private Tasks tasks;
  @Autowired private WorkLists lists;
  @Autowired private Actors actors;
  @Autowired private CaseAccess access;
  @Autowired private BusinessClock clock;
  @Autowired private ObjectMapper mapper;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate jdbc;

  private CaseDesk desk;

  @BeforeEach
  void open() {
    desk = new CaseDesk(context);
  }

  @AfterEach
  void forget() {
    jdbc.update("delete from absence");
  }

  private long id(String login) {
    return actors.as(login).personId();
  }

  private Absence away(String absent, String substitute, int from, int to) {
    return absences.enter(actors.as(absent), form(absent, substitute, from, to));
  }

  private AbsenceForm form(String absent, String substitute, int from, int to) {
    LocalDate today = clock.today();
    return new AbsenceForm(id(absent), today.plusDays(from), today.plusDays(to), id(substitute), AbsenceReason.LEAVE);
  }

  private CaseRef clue() {
    return desk.distributed(desk.filed(), "ANONYMOUS");
  }

  private String task(CaseRef subject) {
    return jdbc.queryForObject("select ref from work_item where case_kind = ? and case_id = ? and state in ('OPEN',"
        + " 'TO_ASSIGN', 'ASSIGNED', 'HELD')", String.class, subject.kind(), subject.id());
  }

  /** A clue in the hands of the one who goes away. */
  private CaseRef held() {
    CaseRef clue = clue();
    assigned(clue);
    claims.accept(actors.as(ABSENT), task(clue));
    return clue;
  }

  private void assigned(CaseRef clue) {
    claims.assign(actors.as(HEAD), task(clue), id(ABSENT));
  }

  private Map<String, Object> row(CaseRef subject) {
    return jdbc.queryForMap("select * from work_item where case_kind = ? and case_id = ? order by id limit 1",
        subject.kind(), subject.id());
  }

  private List<String> list(String login, WorkTab tab) {
    List<String> refs = new ArrayList<>();
    WorkCursor at = WorkCursor.START;
    while (at != null) {
      var page = lists.page(actors.as(login), tab, null, at, 200);
      page.rows().stream().map(WorkRow::ref).forEach(refs::add);
      at = page.next();
    }
    return refs;
  }

  private void complete(String login, String ref) {
    tasks.complete(actors.as(login), ref, mapper.valueToTree(PROPOSAL));
  }

  @Test
  @Tag("M13")
  void movesWhatIsInHandToTheSubstituteAndNamesBoth() {
    CaseRef clue = held();
    String ref = task(clue);
    away(ABSENT, SUBSTITUTE, 0, 1);
    assertThat(list(SUBSTITUTE, WorkTab.MINE)).contains(ref);
    Site site = new Site(port);
    assertThat(site.login(SUBSTITUTE).list("/desk?tab=MINE")).contains("代顾长宁办理").contains("您正在代办：顾长宁");
    assertThat(site.get("/tasks/" + ref).body()).contains("您代顾长宁办理").contains("name=\"grounds\"");
    assertThat(site.api("qs.shi1.c", "POST", "/api/v1/tasks/" + ref, PROPOSAL).statusCode()).isEqualTo(403);
    assertThat(site.api(SUBSTITUTE, "POST", "/api/v1/tasks/" + ref, PROPOSAL).statusCode()).isEqualTo(200);
    assertThat(jdbc.queryForMap("select done_by_id, done_for_id from work_item where ref = ?", ref))
        .containsEntry("done_by_id", id(SUBSTITUTE)).containsEntry("done_for_id", id(ABSENT));
    assertThat(jdbc.queryForMap("select person_id, detail from audit_entry where case_kind = ? and case_id = ?"
        + " and action = 'task.complete' order by id desc limit 1", clue.kind(), clue.id()))
        .containsEntry("person_id", id(SUBSTITUTE))
        .hasEntrySatisfying("detail", detail -> assertThat((String) detail).endsWith("for person " + id(ABSENT)));
    assertThat(site.get("/clues/" + row(clue).get("case_reference")).body()).contains("代顾长宁办理");
  }

  @Test
  @Tag("M13")
  void takesUpWhatIsAssignedMeanwhileAndGivesItBackWhenTheTimeIsOver() {
    away(ABSENT, SUBSTITUTE, 0, 1);
    CaseRef clue = clue();
    assigned(clue);
    String ref = task(clue);
    assertThat(jdbc.queryForList("select recipient_id from outbox where template = 'assigned' and task_ref = ?",
        Long.class, ref)).containsExactly(id(SUBSTITUTE));
    claims.accept(actors.as(SUBSTITUTE), ref);
    assertThat(row(clue)).containsEntry("state", "HELD").containsEntry("assignee_id", id(ABSENT));
    clock.moveTo(clock.today().plusDays(2).atTime(9, 0));
    assertThat(list(SUBSTITUTE, WorkTab.MINE)).doesNotContain(ref);
    assertThatThrownBy(() -> complete(SUBSTITUTE, ref)).hasMessage("task.not.yours");
    assertThat(list(ABSENT, WorkTab.MINE)).contains(ref);
    complete(ABSENT, ref);
    assertThat(row(clue)).containsEntry("done_by_id", id(ABSENT)).containsEntry("done_for_id", null);
  }

  @Test
  @Tag("M13")
  void leavesTheAbsentToLookUntilTheAbsenceIsEnded() {
    CaseRef clue = held();
    String ref = task(clue);
    Absence absence = away(ABSENT, SUBSTITUTE, 0, 30);
    assertThatThrownBy(() -> complete(ABSENT, ref)).hasMessage("task.substituted");
    Site site = new Site(port).login(ABSENT);
    assertThat(site.get("/tasks/" + ref).body()).contains("这件由陆清和代办").doesNotContain("name=\"grounds\"");
    assertThat(site.get("/desk?tab=MINE").body()).contains("由陆清和代办");
    assertThat(site.postFrom("/absences", "/absences/" + absence.id() + "/end", Map.of()).statusCode()).isEqualTo(302);
    assertThatThrownBy(() -> complete(SUBSTITUTE, ref)).hasMessage("task.not.yours");
    assertThatThrownBy(() -> absences.end(actors.as(ABSENT), absence.id())).hasMessage("absence.over");
    complete(ABSENT, ref);
  }

  /** The role of somebody who is away, in the office of both; what it takes up lies in the absent one's hands. */
  @Test
  @Tag("M13")
  void claimsByTheRoleOfTheAbsent() {
    FiledReport filed = desk.filed();
    CaseRef report = CaseDesk.ref(filed);
    String ref = task(report);
    assertThat(list(CENTRE_HEAD, WorkTab.CLAIMABLE)).doesNotContain(ref);
    away(CLERK, CENTRE_HEAD, 0, 1);
    assertThat(list(CENTRE_HEAD, WorkTab.CLAIMABLE)).contains(ref);
    claims.claim(actors.as(CENTRE_HEAD), ref);
    claims.claim(actors.as(CENTRE_HEAD), ref);
    assertThat(row(report)).containsEntry("state", "HELD").containsEntry("assignee_id", id(CLERK));
    assertThat(jdbc.queryForList("select detail from audit_entry where action = 'task.claim' and case_kind = 'report'"
        + " and case_id = ?", String.class, report.id())).containsExactly("report/register for person " + id(CLERK));
  }

  /** Whoever took the first of two separate duties has not the second, for himself or in somebody's stead. */
  @Test
  @Tag("M13")
  @Tag("M11")
  void keepsTheTwoDutiesApart() {
    FiledReport filed = desk.filed();
    CaseRef report = CaseDesk.ref(filed);
    desk.does(CLERK, report, "report/register", desk.registration("ANONYMOUS", "ACCEPT", Map.of()));
    away(CENTRE_HEAD, CLERK, 0, 1);
    String decision = task(report);
    assertThatThrownBy(() -> claims.claim(actors.as(CLERK), decision)).hasMessage("report.own.proposal");
    assertThat(new Site(port).read(new Site(port).api(CLERK, "POST", "/api/v1/tasks/bulk-claim",
        Map.of("refs", List.of(decision)))).get(0).get("claimed").asBoolean()).isFalse();
    // It stays with the absent, since the substitute must not have it.
    claims.claim(actors.as(CENTRE_HEAD), decision);
    assertThatThrownBy(() -> tasks.complete(actors.as(CLERK), decision, mapper.valueToTree(Map.of("decision", "ACCEPT"))))
        .hasMessage("report.own.proposal");
    tasks.complete(actors.as(CENTRE_HEAD), decision, mapper.valueToTree(Map.of("decision", "ACCEPT")));
  }

  @Test
  @Tag("M13")
  void countsWhatASubstituteDidAsDoneByTheAbsentToo() {
    CaseRef report = CaseDesk.ref(desk.filed());
    Absence absence = away(CLERK, CENTRE_HEAD, 0, 1);
    claims.claim(actors.as(CENTRE_HEAD), task(report));
    tasks.complete(actors.as(CENTRE_HEAD), task(report),
        mapper.valueToTree(desk.registration("ANONYMOUS", "ACCEPT", Map.of())));
    absences.end(actors.as(CLERK), absence.id());
    String decision = task(report);
    assertThatThrownBy(() -> claims.claim(actors.as(CENTRE_HEAD), decision)).hasMessage("report.own.proposal");
    jdbc.update("insert into post_holding (post_id, person_id, from_on) select p.id, ?, '2016-02-03' from post p where"
        + " p.code = 'qs.zhuren'", id(CLERK));
    try {
      assertThatThrownBy(() -> claims.claim(actors.as(CLERK), decision)).hasMessage("report.own.proposal");
    } finally {
      jdbc.update("delete from post_holding where from_on = '2016-02-03'");
    }
  }

  @Test
  @Tag("M13")
  void neverGivesACaseToSomebodyRecused() {
    CaseRef clue = held();
    String ref = task(clue);
    access.exclude(clue, id(SUBSTITUTE), "DECLARED", true);
    away(ABSENT, SUBSTITUTE, 0, 1);
    assertThat(list(SUBSTITUTE, WorkTab.MINE)).doesNotContain(ref);
    Site site = new Site(port);
    assertThat(site.api(SUBSTITUTE, "GET", "/api/v1/tasks/" + ref, null).statusCode()).isEqualTo(404);
    assertThat(site.api(SUBSTITUTE, "POST", "/api/v1/tasks/" + ref, PROPOSAL).statusCode()).isEqualTo(404);
    assertThat(site.api(SUBSTITUTE, "POST", "/api/v1/tasks/" + ref + "/give-back", null).statusCode()).isEqualTo(404);
    assertThat(rung(clue)).containsExactly(id(ABSENT));
    // Nobody else has it, so it is the absent one's as before.
    complete(ABSENT, ref);
  }

  /** What the absent must not see, nobody does in his stead. */
  @Test
  @Tag("M13")
  void doesNothingInTheSteadOfSomebodyRecused() {
    CaseRef clue = held();
    String ref = task(clue);
    away(ABSENT, SUBSTITUTE, 0, 1);
    access.exclude(clue, id(ABSENT), "DECLARED", true);
    assertThat(list(SUBSTITUTE, WorkTab.MINE)).doesNotContain(ref);
    assertThatThrownBy(() -> complete(SUBSTITUTE, ref)).hasMessage("task.not.yours");
  }

  @Test
  @Tag("M13")
  void leavesPersonalTasksWithTheirPerson() {
    CaseRef clue = held();
    String ref = task(clue);
    jdbc.update("update work_item set mode = 'PERSONAL', role = null where ref = ?", ref);
    away(ABSENT, SUBSTITUTE, 0, 1);
    assertThat(list(SUBSTITUTE, WorkTab.MINE)).doesNotContain(ref);
    assertThatThrownBy(() -> complete(SUBSTITUTE, ref)).hasMessage("task.not.yours");
    assertThat(rung(clue)).containsExactly(id(ABSENT));
    complete(ABSENT, ref);
  }

  @Test
  @Tag("M13")
  void letsTheSubstituteOfAHeadAssign() {
    CaseRef clue = clue();
    String ref = task(clue);
    assertThatThrownBy(() -> claims.assign(actors.as(SUBSTITUTE), ref, id(ABSENT))).hasMessage("task.assign.head.only");
    away(HEAD, SUBSTITUTE, 0, 1);
    assertThat(list(SUBSTITUTE, WorkTab.TO_ASSIGN)).contains(ref);
    claims.assign(actors.as(SUBSTITUTE), ref, id(ABSENT));
    assertThat(jdbc.queryForList("select detail from audit_entry where action = 'task.assign' and case_kind = 'clue'"
        + " and case_id = ?", String.class, clue.id()))
        .containsExactly("clue/proposeDisposal person " + id(ABSENT) + " for person " + id(HEAD));
  }

  @Test
  @Tag("M13")
  void tellsTheSubstituteWhenItBeginsAndRemindsHimMeanwhile() {
    CaseRef clue = held();
    Absence absence = away(ABSENT, SUBSTITUTE, 1, 2);
    beginning.run(clock.today());
    assertThat(told(absence)).isEmpty();
    assertThat(rung(clue)).containsExactly(id(ABSENT));
    clock.moveTo(clock.today().plusDays(1).atTime(9, 0));
    beginning.run(clock.today());
    beginning.run(clock.today());
    assertThat(told(absence)).containsExactly(id(SUBSTITUTE));
    assertThat(rung(clue)).containsExactly(id(SUBSTITUTE));
  }

  private List<Long> told(Absence absence) {
    return jdbc.queryForList("select recipient_id from outbox where template = 'substitute' and dedup_key = ?",
        Long.class, "absence:" + absence.id());
  }

  /** Who is reminded of the case's one task. */
  private List<Long> rung(CaseRef subject) {
    String ref = task(subject);
    jdbc.update("update work_item set clock = 'TEST' where ref = ?", ref);
    jdbc.update("delete from outbox where template = 'rung' and task_ref = ?", ref);
    transaction.executeWithoutResult(
        status -> events.publishEvent(new RungReached(subject, "TEST", "DUE", clock.today())));
    return jdbc.queryForList("select recipient_id from outbox where template = 'rung' and task_ref = ?", Long.class, ref);
  }

  @Test
  @Tag("M13")
  void refusesAbsencesThatMeetAndSaysHowToGoOn() {
    away(ABSENT, SUBSTITUTE, 3, 6);
    refused(form(ABSENT, "qs.shi1.c", 6, 8), ABSENT, "fromOn", "absence.overlaps");
    refused(form(SUBSTITUTE, ABSENT, 0, 3), SUBSTITUTE, "fromOn", "absence.stands.in");
    refused(form("qs.shi1.c", ABSENT, 5, 5), "qs.shi1.c", "substitute", "absence.substitute.away");
    refused(form(ABSENT, ABSENT, 8, 9), ABSENT, "substitute", "absence.substitute.unfit");
    refused(form(ABSENT, "qs.shi2.a", 8, 9), ABSENT, "substitute", "absence.substitute.unfit");
    refused(form(CLERK, "qs.baoguan.a", 8, 9), CLERK, "substitute", "absence.substitute.unfit");
    refused(form(ABSENT, SUBSTITUTE, -1, 1), ABSENT, "fromOn", "absence.from.past");
    refused(form(ABSENT, SUBSTITUTE, 9, 8), ABSENT, "toOn", "absence.to.before");
    refused(form(ABSENT, SUBSTITUTE, 9, 900), ABSENT, "toOn", "absence.too.long");
    away(ABSENT, "qs.shi1.c", 7, 8);
    away("qs.shi1.c", SUBSTITUTE, 0, 2);
  }

  private void refused(AbsenceForm form, String login, String field, String reason) {
    Viewer viewer = actors.as(login);
    assertThatThrownBy(() -> absences.enter(viewer, form)).hasMessage(reason).hasFieldOrPropertyWithValue("field", field);
  }

  @Test
  @Tag("M13")
  void isEnteredByThePersonOrTheHeadOfTheOffice() {
    assertThatThrownBy(() -> absences.enter(actors.as(SUBSTITUTE), form(ABSENT, SUBSTITUTE, 0, 1)))
        .hasMessage("absence.not.yours");
    Absence absence = absences.enter(actors.as(HEAD), form(ABSENT, SUBSTITUTE, 0, 1));
    Site site = new Site(port);
    assertThat(site.login(HEAD).get("/absences").body()).contains("顾长宁").contains("陆清和");
    for (String other : List.of(SUBSTITUTE, "qs.shi2.zhuren", "by.shi1.zhuren")) {
      assertThat(site.api(other, "POST", "/api/v1/absences/" + absence.id() + "/end", null).statusCode()).as(other)
          .isEqualTo(404);
    }
    assertThat(site.api(HEAD, "POST", "/api/v1/absences/" + absence.id() + "/end", null).statusCode()).isEqualTo(204);
    assertThat(jdbc.queryForList("select action from audit_entry where person_id = ? and action like 'absence.%'"
        + " order by id desc limit 2", String.class, id(HEAD))).containsExactly("absence.end", "absence.enter");
  }

  @Test
  void keepsWhatWasTypedWhenTheFormIsRefused() {
    Site site = new Site(port).login(ABSENT);
    assertThat(site.get("/absences").body()).contains("没有登记外出");
    Map<String, String> typed = Map.of("person", String.valueOf(id(ABSENT)), "substitute", String.valueOf(id(SUBSTITUTE)),
        "fromOn", "2001-01-01", "toOn", "2001-02-03", "reason", "TRAVEL");
    var refused = site.postFrom("/absences", "/absences", typed);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("不能早于今天").contains("2001-02-03");
    var api = site.api(ABSENT, "POST", "/api/v1/absences", Map.of("person", id(ABSENT), "substitute", id(SUBSTITUTE),
        "fromOn", clock.today().toString(), "toOn", clock.today().toString(), "reason", "TRAVEL"));
    assertThat(api.statusCode()).isEqualTo(201);
    assertThat(site.get("/absences").body()).contains("正在代办");
    assertThat(site.read(site.api(SUBSTITUTE, "GET", "/api/v1/absences", null)).get("standingIn")).hasSize(1);
  }
}

package org.xiaohao.platform.supervising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.casework.report.TakeOver;
import org.xiaohao.casework.report.TakeOverGround;
import org.xiaohao.casework.report.TakeOvers;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.OpenTasks;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** 云岭市 supervises cases of 青石县; 白杨县 beside it learns of nothing. */
@XiaohaoTest
class SupervisionTests {

  private static final String CITY = "yl.anguan";
  private static final String WORDS = "群众再次来访，请说明进展";
  private static final String ANSWER = "已谈话六人，本月内办结";

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private Actors actors;
  @Autowired private SupervisionOrders orders;
  @Autowired private Supervisions supervisions;
  @Autowired private CaseAccess access;
  @Autowired private WorkItems items;
  @Autowired private ProblemLists lists;
  @Autowired private TakeOvers takeOvers;
  @Autowired private BusinessClock clock;
  @Autowired private JdbcTemplate jdbc;
  private CaseDesk desk;
  private Site site;

  @BeforeEach
  void open() {
    desk = new CaseDesk(context);
    site = new Site(port);
  }

  private CaseRef clue() {
    return desk.distributed(desk.filed(), "ANONYMOUS");
  }

  private String reference(CaseRef subject) {
    return items.openOf(subject).get(0).caseReference();
  }

  private String order(String login, CaseRef subject) {
    return orders.order(actors.as(login), new OrderForm(reference(subject), "群众反映强烈", null));
  }

  private List<String> workers(CaseRef subject) {
    return desk.list("select concat(principal, relation) from case_access where case_kind = ? and case_id = ?"
        + " and relation in ('OWNER', 'HANDLER') order by 1", subject.kind(), subject.id());
  }

  private List<String> mails(String template, String ref) {
    return desk.list("select p.code from outbox o join person p on p.id = o.recipient_id where o.template = ?"
        + " and o.task_ref = ? order by p.code", template, ref);
  }

  /** Whether the rows of a list that are this case are marked as supervised, over all its pages. */
  private List<Boolean> marks(String login, String path, String field, String reference) {
    List<Boolean> marks = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = site.read(site.api(login, "GET", path + cursor, null));
      page.get("items").forEach(row -> {
        if (row.get(field).asText().equals(reference)) {
          marks.add(row.get("supervised").asBoolean());
        }
      });
      cursor = page.hasNonNull("next") ? "&cursor=" + page.get("next").asText() : "";
    } while (!cursor.isEmpty());
    return marks;
  }

  private int status(String login, String path) {
    return site.api(login, "GET", path, null).statusCode();
  }

  @Test
  @Tag("M14")
  void readsAndUrgesWhileOwnerAndHandlerStay() {
    CaseRef clue = clue();
    String reference = reference(clue);
    List<String> workers = workers(clue);
    List<String> tasks = OpenTasks.of(jdbc, clue);
    assertThat(status(CITY, "/api/v1/clues/" + reference)).isEqualTo(404);
    String ref = order(CITY, clue);
    assertThat(status(CITY, "/api/v1/clues/" + reference)).isEqualTo(200);
    assertThat(new Site(port).login(CITY).get("/clues/" + reference).body()).contains("督办", reference);
    assertThat(workers(clue)).isEqualTo(workers);
    assertThat(OpenTasks.of(jdbc, clue)).isEqualTo(tasks);
    orders.urge(actors.as(CITY), ref, new SupervisionWords(WORDS));
    assertThat(workers(clue)).isEqualTo(workers);
    assertThat(OpenTasks.of(jdbc, clue)).isEqualTo(tasks);
    assertThat(desk.list("select action from audit_entry where case_kind = 'clue' and case_id = ?"
        + " and action like 'supervision.%' order by id", clue.id()))
        .containsExactly("supervision.order", "supervision.urge");
    String task = items.openOf(clue).get(0).ref();
    assertThat(site.api(CITY, "POST", "/api/v1/tasks/" + task + "/claim", null).statusCode()).isEqualTo(403);
  }

  @Test
  @Tag("M14")
  void theHandlerSeesTheUrgingOnCaseAndTaskAndAnswersIt() {
    CaseRef clue = clue();
    String task = actors.takeUp("qs.shi1.a", clue, "clue/proposeDisposal").ref();
    String ref = order(CITY, clue);
    orders.urge(actors.as(CITY), ref, new SupervisionWords(WORDS));
    Site handler = new Site(port).login("qs.shi1.a");
    for (String path : List.of("/clues/" + reference(clue), "/tasks/" + task, "/supervisions/" + ref)) {
      assertThat(handler.get(path).body()).as(path).contains("督办", WORDS);
    }
    assertThat(handler.list("/desk")).contains(reference(clue) + "</a> <strong class=\"state urgent\">督办");
    assertThat(mails("supervision.urged", ref)).containsExactly("qs.shi1.a");
    assertThat(desk.list("select state from deadline where case_kind = 'supervision-request' and code = 'URGE'"
        + " and case_id = (select max(id) from supervision_request)")).containsExactly("RUNNING");
    assertThat(handler.postFrom("/supervisions/" + ref, "/supervisions/" + ref + "/answers/1", Map.of("words", " "))
        .statusCode()).isEqualTo(422);
    assertThat(handler.postFrom("/supervisions/" + ref, "/supervisions/" + ref + "/answers/1", Map.of("words", ANSWER))
        .statusCode()).isEqualTo(302);
    assertThat(mails("supervision.answered", ref)).containsExactly(CITY);
    assertThat(new Site(port).login(CITY).get("/supervisions/" + ref).body()).contains(ANSWER);
    assertThat(desk.list("select state from deadline where case_kind = 'supervision-request' and code = 'URGE'"
        + " and case_id = (select max(id) from supervision_request)")).containsExactly("MET");
    assertThat(desk.list("select concat(action, ifnull(detail, '')) from audit_entry where detail like ? or detail like ?",
        "%" + WORDS + "%", "%" + ANSWER + "%")).isEmpty();
  }

  @Test
  @Tag("M14")
  void theNeighbourTheRecusedAndTheOtherLineSeeNothing() {
    CaseRef clue = clue();
    String reference = reference(clue);
    access.exclude(clue, actors.as("qs.shi1.b").personId(), "DECLARED", true);
    String ref = order(CITY, clue);
    for (String login : List.of("by.anguan", "by.shi1.a", "qh.anguan", "yl.ducha", "yl.shi1.a", "qs.shi1.b", "qs.ducha")) {
      for (String path : List.of("/api/v1/supervisions/" + ref, "/api/v1/clues/" + reference)) {
        assertThat(status(login, path)).as(login + path).isEqualTo(404);
      }
      assertThat(site.api(login, "GET", "/api/v1/supervisions", null).body()).doesNotContain(ref);
      assertThat(site.api(login, "POST", "/api/v1/supervisions/" + ref + "/urge", Map.of("words", WORDS)).statusCode())
          .as(login).isEqualTo(404);
      assertThat(site.api(login, "POST", "/api/v1/supervisions", Map.of("reference", reference, "reason", WORDS))
          .statusCode()).as(login).isEqualTo(404);
    }
    assertThatThrownBy(() -> orders.answer(actors.as(CITY), ref, 1, new SupervisionWords(ANSWER)))
        .hasMessage("supervision.answer.not.yours");
    assertThatThrownBy(() -> orders.urge(actors.as("qs.shi1.a"), ref, new SupervisionWords(WORDS)))
        .hasMessage("supervision.not.yours");
  }

  @Test
  @Tag("M14")
  void whoeverAboveIsKinOfTheRespondentIsKeptAway() {
    CaseRef clue = clue();
    String reference = reference(clue);
    long head = desk.number("select person_id from post_holding where post_id = ?", desk.id("post", "qs.xyp.bsl.zhuren"));
    long kin = actors.as(CITY).personId();
    jdbc.update("insert into person_tie (person_id, other_person_id, kind) values (?, ?, 'COUSIN')", kin, head);
    try {
      assertThatThrownBy(() -> order(CITY, clue)).isInstanceOf(DomainException.class).hasMessage("supervision.unknown");
      assertThat(supervisions.among(List.of(clue))).isEmpty();
      String ref = order("yl.anguan.zhuren", clue);
      assertThat(status(CITY, "/api/v1/supervisions/" + ref)).isEqualTo(404);
      assertThat(status(CITY, "/api/v1/clues/" + reference)).isEqualTo(404);
      assertThat(status("yl.anguan.zhuren", "/api/v1/clues/" + reference)).isEqualTo(200);
    } finally {
      jdbc.update("delete from person_tie where person_id = ? and other_person_id = ?", kin, head);
    }
  }

  @Test
  @Tag("M14")
  void goesOverFromTheReportToItsClueAndEnds() {
    var filed = desk.filed();
    CaseRef report = CaseDesk.ref(filed);
    String ofReport = order(CITY, report);
    CaseRef clue = desk.distributed(filed, "ANONYMOUS");
    assertThat(status(CITY, "/api/v1/clues/" + reference(clue))).isEqualTo(200);
    String ofClue = desk.list("select ref from supervision where case_kind = 'clue' and case_id = ?", clue.id()).get(0);
    orders.end(actors.as(CITY), ofClue);
    assertThat(status(CITY, "/api/v1/clues/" + reference(clue))).isEqualTo(404);
    assertThat(status(CITY, "/api/v1/supervisions/" + ofClue)).isEqualTo(404);
    assertThatThrownBy(() -> orders.urge(actors.as(CITY), ofClue, new SupervisionWords(WORDS))).hasMessage("unknown");
    assertThat(status(CITY, "/api/v1/supervisions/" + ofReport)).isEqualTo(200);
    assertThat(new Site(port).login(CITY).list("/desk/supervisions")).contains(ofClue, ofReport, filed.ref())
        .doesNotContain(reference(clue));
  }

  /** The office above has the number of the report from what came up; that it has become a clue, nobody tells it. */
  @Test
  @Tag("M14")
  void reachesTheClueOfAReportThatWasOrderedLater() {
    var filed = desk.filed();
    CaseRef clue = desk.distributed(filed, "ANONYMOUS");
    actors.takeUp("qs.shi1.a", clue, "clue/proposeDisposal");
    orders.order(actors.as(CITY), new OrderForm(filed.ref(), "群众反映强烈", null));
    List<String> ofClue = desk.list("select ref from supervision where case_kind = 'clue' and case_id = ?", clue.id());
    assertThat(ofClue).hasSize(1);
    assertThat(status(CITY, "/api/v1/clues/" + reference(clue))).isEqualTo(200);
    assertThat(mails("supervision.ordered", ofClue.get(0))).isNotEmpty().doesNotContain(CITY);
    assertThat(marks("qs.shi1.a", "/api/v1/tasks?limit=200", "caseReference", reference(clue))).containsOnly(true);
    assertThatThrownBy(() -> order(CITY, clue)).hasMessage("supervision.already");
  }

  @Test
  @Tag("M14")
  void endsWhenTheReportIsTakenOver() {
    var filed = desk.filed();
    String ref = order(CITY, CaseDesk.ref(filed));
    takeOvers.take(actors.as("yl.zhuren"), filed.ref(), new TakeOver(TakeOverGround.SUSPICION, "有人打听举报人"));
    assertThat(desk.list("select state from supervision where ref = ?", ref)).containsExactly("ENDED");
    assertThat(status(CITY, "/api/v1/supervisions/" + ref)).isEqualTo(404);
    assertThat(supervisions.among(List.of(CaseDesk.ref(filed)))).isEmpty();
  }

  @Test
  @Tag("M14")
  void theCityOverseesAnItemOfTheCounty() {
    String list = lists.enter(actors.as("qs.ducha"), new FoundProblems(desk.id("office", "qs.ducha"), "COUNTY_FOUND",
        "督查发现的问题", "入户核查发现", desk.id("division", "qs"), clock.today(), false));
    CaseRef found = new CaseRef("problem-list", desk.number("select id from problem_list where ref = ?", list));
    desk.does("qs.ducha", found, "problem/listItems", Map.of("items", List.of(Map.of("dimension", "N2", "aspect", "BASICS",
        "text", "低保对象识别不准", "requirement", "清退并重新公示", "place", desk.id("division", "qs.xyp.bsl"), "responsibleUnit",
        desk.id("office", "qs.xyp.zhengfu"), "responsiblePerson", "镇长", "dueOn", clock.today().plusDays(60).toString()))));
    CaseRef item = new CaseRef("problem-item",
        desk.number("select id from problem_item where list_id = ?", found.id()));
    String reference = reference(item);
    Site city = new Site(port).login("yl.ducha");
    assertThat(city.get("/items/" + reference).body()).contains("/desk/supervisions/new?reference=" + reference);
    assertThat(city.postFrom("/desk/supervisions/new", "/desk/supervisions/new", Map.of("reference", reference, "reason",
        "C16", "reportBy", clock.today().toString())).statusCode()).isEqualTo(422);
    assertThat(city.postFrom("/desk/supervisions/new", "/desk/supervisions/new", Map.of("reference", "P000000000",
        "reason", "限期劝返")).body()).contains("没有这个编号的案件", "限期劝返");
    assertThat(city.postFrom("/desk/supervisions/new", "/desk/supervisions/new", Map.of("reference", reference, "reason",
        "限期劝返", "reportBy", clock.today().plusDays(20).toString())).statusCode()).isEqualTo(302);
    assertThat(new Site(port).login("qs.ducha").get("/items/" + reference).body()).contains("督办", "报告办理结果", "去答复");
    assertThat(new Site(port).login("qs.ducha").list("/desk/items")).contains("督办</strong>");
    assertThat(marks("qs.ducha", "/api/v1/items?open=true", "ref", reference)).containsExactly(true);
    assertThat(site.api("by.ducha", "POST", "/api/v1/supervisions", Map.of("reference", reference, "reason", "x"))
        .statusCode()).isEqualTo(404);
    assertThat(site.api(CITY, "POST", "/api/v1/supervisions", Map.of("reference", reference, "reason", "x"))
        .statusCode()).isEqualTo(404);
    assertThatThrownBy(() -> order("yl.ducha", item)).hasMessage("supervision.already");
  }
}

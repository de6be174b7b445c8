package org.xiaohao.platform.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Tasks over HTTP: races, tasks of others, many at once, and what the next list shows. */
@XiaohaoTest
class TaskRaceTests {

  private static final String ONE = "qs.ducha";
  private static final String OTHER = "qs.ducha.zhuren";

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Actors actors;
  @Autowired private ProblemLists lists;
  @Autowired private Offices offices;
  @Autowired private BusinessClock clock;

  /** A new task that both people of the supervision office could claim. */
  private String task(String division) {
    Viewer viewer = actors.as(division + ".ducha");
    long office = offices.byCode(division + ".ducha").id();
    String reference = lists.enter(viewer,
        new FoundProblems(office, "COUNTY_FOUND", "督查发现的问题", "入户核查发现", null, clock.today(), false));
    return jdbc.queryForObject("select ref from work_item where case_reference = ?", String.class, reference);
  }

  private static Callable<HttpResponse<String>> claim(Site site, String login, String ref, CyclicBarrier start) {
    return () -> {
      start.await();
      return site.api(login, "POST", "/api/v1/tasks/" + ref + "/claim", null);
    };
  }

  @Test
  @Tag("M1")
  void givesATaskToOneOfTwoWhoClaimItAtOnce() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 50; round++) {
        String ref = task("qs");
        CyclicBarrier start = new CyclicBarrier(2);
        Future<HttpResponse<String>> one = both.submit(claim(new Site(port), ONE, ref, start));
        Future<HttpResponse<String>> other = both.submit(claim(new Site(port), OTHER, ref, start));
        assertThat(List.of(one.get().statusCode(), other.get().statusCode())).containsExactlyInAnyOrder(200, 409);
        assertThat(jdbc.queryForObject("select count(*) from audit_entry e join work_item w on w.case_kind = e.case_kind "
            + "and w.case_id = e.case_id where w.ref = ? and e.action = 'task.claim'", Integer.class, ref)).isOne();
      }
    } finally {
      both.shutdownNow();
    }
  }

  @Test
  @Tag("M1")
  void saysToWhoeverClicksTwiceThatTheTaskIsHisAndNotThatItIsTaken() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 5; round++) {
        String ref = task("qs");
        CyclicBarrier start = new CyclicBarrier(2);
        Future<HttpResponse<String>> one = both.submit(claim(new Site(port), ONE, ref, start));
        Future<HttpResponse<String>> again = both.submit(claim(new Site(port), ONE, ref, start));
        assertThat(List.of(one.get().statusCode(), again.get().statusCode())).containsExactly(200, 200);
        assertThat(new Site(port).api(OTHER, "POST", "/api/v1/tasks/" + ref + "/claim", null).statusCode()).isEqualTo(409);
        assertThat(jdbc.queryForObject("select count(*) from audit_entry e join work_item w on w.case_kind = e.case_kind "
            + "and w.case_id = e.case_id where w.ref = ? and e.action = 'task.claim'", Integer.class, ref)).isOne();
      }
    } finally {
      both.shutdownNow();
    }
  }

  @Test
  @Tag("M3")
  void refusesToCompleteWhatIsUnclaimedOrSomebodyElses() {
    Site site = new Site(port);
    String ref = task("qs");
    Map<String, Object> form = Map.of("noneReason", "不属于本县");
    assertThat(site.api(ONE, "POST", "/api/v1/tasks/" + ref, form).statusCode()).isEqualTo(403);
    site.api(OTHER, "POST", "/api/v1/tasks/" + ref + "/claim", null);
    assertThat(site.api(ONE, "POST", "/api/v1/tasks/" + ref, form).statusCode()).isEqualTo(403);
    Map<String, Object> row = jdbc.queryForMap("select state, task_id from work_item where ref = ?", ref);
    assertThat(row.get("state")).isEqualTo("HELD");
    assertThat(jdbc.queryForObject("select count(*) from ACT_RU_TASK where ID_ = ?", Integer.class, row.get("task_id")))
        .isOne();
  }

  @Test
  @Tag("M2")
  void hidesATaskFromAnotherCounty() {
    Site site = new Site(port);
    String ref = task("qs");
    assertThat(site.api("by.ducha", "GET", "/api/v1/tasks/" + ref, null).statusCode()).isEqualTo(404);
    assertThat(site.api("by.ducha", "POST", "/api/v1/tasks/" + ref + "/claim", null).statusCode()).isEqualTo(404);
    assertThat(site.login("by.ducha").get("/tasks/" + ref).statusCode()).isEqualTo(404);
    assertThat(site.api("by.ducha", "GET", "/api/v1/tasks?tab=CLAIMABLE&limit=200", null).body()).doesNotContain(ref);
  }

  @Test
  @Tag("M4")
  void claimsTheRestWhenOneIsForbiddenAndOneIsTaken() {
    List<String> refs = new ArrayList<>();
    for (int i = 0; i < 18; i++) {
      refs.add(task("qs"));
    }
    String taken = task("qs");
    String forbidden = task("by");
    refs.add(taken);
    refs.add(forbidden);
    Site site = new Site(port);
    site.api(OTHER, "POST", "/api/v1/tasks/" + taken + "/claim", null);
    JsonNode outcomes = site.read(site.api(ONE, "POST", "/api/v1/tasks/bulk-claim", Map.of("refs", refs)));
    List<String> refused = new ArrayList<>();
    outcomes.forEach(o -> {
      if (!o.get("claimed").asBoolean()) {
        refused.add(o.get("ref").asText() + " " + o.get("error").asText());
      }
    });
    assertThat(outcomes).hasSize(20);
    assertThat(refused).containsExactlyInAnyOrder(taken + " task.taken", forbidden + " task.unknown");
  }

  @Test
  @Tag("M6")
  void showsTheSuccessorAtOnce() {
    Site site = new Site(port).login("qs.ducha");
    String ref = task("qs");
    site.postFrom("/tasks/" + ref, "/tasks/" + ref + "/claim", Map.of());
    HttpResponse<String> answer =
        site.postFrom("/tasks/" + ref, "/tasks/" + ref, Map.of("noneReason", "均已在往年清单中"));
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/tasks/" + ref + "/done");
    String reference =
        jdbc.queryForObject("select case_reference from work_item where ref = ?", String.class, ref);
    JsonNode next = site.read(site.api(ONE, "GET", "/api/v1/tasks?tab=CLAIMABLE&limit=200", null)).get("items");
    List<String> rows = new ArrayList<>();
    next.forEach(row -> {
      if (row.get("caseReference").asText().equals(reference)) {
        rows.add(row.get("formKey").asText());
      }
    });
    assertThat(rows).containsExactly("problem/closeList");
    assertThat(site.api(ONE, "GET", "/api/v1/tasks?tab=MINE&limit=200", null).body()).doesNotContain(ref);
    assertThat(site.get("/tasks/" + ref + "/done").body()).contains(reference);
  }

  @Test
  void tellsTheSecondOfTwoTabsAndOverwritesNothing() {
    Site site = new Site(port).login("qs.ducha");
    String ref = task("qs");
    site.postFrom("/tasks/" + ref, "/tasks/" + ref + "/claim", Map.of());
    String token = Site.token(site.get("/tasks/" + ref).body());
    site.post("/tasks/" + ref, Map.of("noneReason", "第一个标签页的理由", "_csrf", token));
    HttpResponse<String> second = site.post("/tasks/" + ref, Map.of("noneReason", "第二个标签页的 理由", "_csrf", token));
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("第二个标签页的 理由");
    assertThat(jdbc.queryForObject("select l.none_reason from problem_list l join work_item w on w.case_id = l.id"
        + " where w.ref = ?", String.class, ref)).isEqualTo("第一个标签页的理由");
  }

  @Test
  void keepsWhatWasTypedWhenItIsRefused() {
    Site site = new Site(port).login("qs.ducha");
    String ref = task("qs");
    site.postFrom("/tasks/" + ref, "/tasks/" + ref + "/claim", Map.of());
    HttpResponse<String> answer = site.postFrom("/tasks/" + ref, "/tasks/" + ref,
        Map.of("items[0].text", "低保对象<b>识别</b>不准", "items[0].dueOn", "不是日期"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("error-summary", "低保对象&lt;b&gt;识别&lt;/b&gt;不准", "href=\"#f-items-0-");
    HttpResponse<String> more = site.postFrom("/tasks/" + ref, "/tasks/" + ref,
        Map.of("items[0].text", "第一项", "_add", "items"));
    assertThat(more.statusCode()).isEqualTo(200);
    assertThat(more.body()).contains("第一项", "items[1].text");
  }

  @Test
  void namesEveryFieldAtFaultToPrograms() {
    Site site = new Site(port);
    String ref = task("qs");
    site.api(ONE, "POST", "/api/v1/tasks/" + ref + "/claim", null);
    HttpResponse<String> answer =
        site.api(ONE, "POST", "/api/v1/tasks/" + ref, Map.of("items", List.of(Map.of("text", ""))));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    JsonNode problem = site.read(answer);
    assertThat(problem.get("type").asText()).isEqualTo("/errors/form.invalid");
    assertThat(problem.get("errors").findValuesAsText("field")).contains("items[0].text");
  }
}

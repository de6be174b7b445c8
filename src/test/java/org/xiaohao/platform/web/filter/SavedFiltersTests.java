package org.xiaohao.platform.web.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** The overseer of a county keeps what is overdue in the own office. */
@XiaohaoTest
class SavedFiltersTests {

  private static final String ME = "sp.ducha";
  private static final String ABOVE = "qh.ducha";

  @LocalServerPort private int port;
  @Autowired private ProblemLists lists;
  @Autowired private Actors actors;
  @Autowired private Offices offices;
  @Autowired private BusinessClock clock;
  @Autowired private JdbcTemplate jdbc;

  private long office;
  private List<String> overdue;

  @BeforeEach
  void fill() {
    office = offices.byCode(ME).id();
    overdue = List.of(task(), task());
    overdue.forEach(ref -> jdbc.update("update work_item set due_on = '2016-06-01' where ref = ?", ref));
    jdbc.update("update work_item set changed_at = '2016-06-01' where ref = ?", overdue.get(1));
    task();
  }

  @AfterEach
  void forget() {
    jdbc.update("delete from saved_filter");
  }

  private String task() {
    String reference = lists.enter(actors.as(ME),
        new FoundProblems(office, "COUNTY_FOUND", "督查发现的问题", "入户核查发现", null, clock.today(), false));
    return jdbc.queryForObject("select ref from work_item where case_reference = ?", String.class, reference);
  }

  private String query() {
    return "tab=OVERDUE&office=" + office + "&due=OVERDUE&sort=CHANGED";
  }

  private Map<String, String> form(String name) {
    return Map.of("name", name, "tab", "OVERDUE", "office", String.valueOf(office), "due", "OVERDUE", "sort", "CHANGED");
  }

  private static List<String> refs(HttpResponse<String> page) {
    List<String> refs = new ArrayList<>();
    page.body().lines().filter(line -> line.contains("data-open=")).forEach(line -> refs.add(
        line.replaceAll(".*data-open=.[^\"]*/tasks/(\\w+).*", "$1")));
    return refs;
  }

  @Test
  @Tag("M7")
  void giveTheSameRowsElsewhereAfterLoggingOut() {
    Site here = new Site(port).login(ME);
    assertThat(here.postFrom("/desk?" + query(), "/desk/filters", form("本室超期")).headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/desk?" + query()));
    HttpResponse<String> rows = here.get("/desk?" + query());
    assertThat(refs(rows)).containsSubsequence(overdue).doesNotHaveDuplicates();
    here.postFrom("/desk", "/logout", Map.of());
    Site elsewhere = new Site(port).withBrowser("Other/2").login(ME);
    HttpResponse<String> desk = elsewhere.get("/desk?tab=MINE");
    assertThat(desk.body()).contains("本室超期").contains("/desk?" + query().replace("&", "&amp;"));
    assertThat(refs(elsewhere.get("/desk?" + query()))).isEqualTo(refs(rows));
    JsonNode kept = elsewhere.read(elsewhere.api(ME, "GET", "/api/v1/task-filters", null)).get(0);
    JsonNode items = elsewhere.read(
        elsewhere.api(ME, "GET", "/api/v1/tasks?limit=200&" + kept.get("query").asText(), null)).get("items");
    List<String> told = new ArrayList<>();
    items.forEach(item -> told.add(item.get("ref").asText()));
    assertThat(told).isEqualTo(refs(rows));
  }

  /** An address may be passed on; it shows what its reader may see. */
  @Test
  @Tag("M7")
  void showWhatTheReaderMaySee() {
    assertThat(refs(new Site(port).login("lg.ducha").get("/desk?" + query()))).isEmpty();
    assertThat(refs(new Site(port).login(ABOVE).get("/desk?" + query()))).containsSubsequence(overdue);
    assertThat(new Site(port).login(ME).get("/desk?tab=SUBTREE&sort=CHANGED").statusCode()).isEqualTo(422);
    assertThat(new Site(port).login(ME).get("/desk?tab=MINE&due=SOMETIME").statusCode()).isEqualTo(422);
    assertThat(new Site(port).api(ME, "GET", "/api/v1/tasks?tab=SUBTREE&sort=CHANGED", null).statusCode()).isEqualTo(422);
  }

  @Test
  @Tag("M7")
  void areNamedPreferredAndDroppedByTheirPersonOnly() {
    Site site = new Site(port).login(ME);
    site.postFrom("/desk?" + query(), "/desk/filters", form("本室超期"));
    long id = jdbc.queryForObject("select max(id) from saved_filter", Long.class);
    HttpResponse<String> refused = site.postFrom("/desk?" + query(), "/desk/filters", form("本室超期"));
    assertThat(site.get(refused.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "")).body())
        .contains("已有同名的筛选").contains("value=\"本室超期\"");
    site.postFrom("/desk?" + query(), "/desk/filters/" + id + "/name", Map.of("name", "每天先看"));
    site.postFrom("/desk?" + query(), "/desk/filters/" + id + "/prefer", Map.of());
    assertThat(new Site(port).login(ME).get("/desk").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/desk?" + query()));
    Site other = new Site(port);
    assertThat(other.api(ABOVE, "PUT", "/api/v1/task-filters/" + id, Map.of("name", "x")).statusCode()).isEqualTo(404);
    assertThat(other.api(ABOVE, "POST", "/api/v1/task-filters/" + id + "/prefer", null).statusCode()).isEqualTo(404);
    assertThat(other.api(ABOVE, "DELETE", "/api/v1/task-filters/" + id, null).statusCode()).isEqualTo(404);
    assertThat(other.api(ABOVE, "GET", "/api/v1/task-filters", null).body()).isEqualTo("[]");
    assertThat(other.api(ME, "GET", "/api/v1/task-filters", null).body()).contains("每天先看").contains("\"preferred\":true");
    assertThat(other.api(ME, "DELETE", "/api/v1/task-filters/" + id, null).statusCode()).isEqualTo(204);
    assertThat(site.get("/desk").statusCode()).isEqualTo(200);
    assertThat(other.api(ME, "POST", "/api/v1/task-filters", Map.of("name", " ", "query", query())).statusCode())
        .isEqualTo(422);
    assertThat(other.api(ME, "POST", "/api/v1/task-filters", Map.of("name", "x", "query", "tab=SUBTREE&sort=CHANGED"))
        .statusCode()).isEqualTo(422);
  }
}

package org.xiaohao.platform.web.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.demo.Actors;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.DueWork;
import org.xiaohao.platform.draft.DraftBasis;
import org.xiaohao.platform.draft.TaskDrafts;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.platform.workflow.TaskHandlers;
import org.xiaohao.platform.workflow.Tasks;
import org.xiaohao.platform.worklist.Claims;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** What is typed into a task and not sent yet: kept, sealed, for its writer alone, and never overwritten from another window. */
@XiaohaoTest
@Tag("M9")
class DraftTests {

  private static final String ONE = "qs.ducha";
  private static final String OTHER = "qs.ducha.zhuren";
  private static final String WORDS = "三户 kanarienvogel 不符合条件";
  private static final Pattern FIELD = Pattern.compile("name=\"(_draft|_window)\" value=\"([^\"]*)\"");

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Actors actors;
  @Autowired private ProblemLists lists;
  @Autowired private Offices offices;
  @Autowired private BusinessClock clock;
  @Autowired private CaseAccess access;
  @Autowired private TaskDrafts drafts;
  @Autowired private TaskHandlers handlers;
  @Autowired private WorkItems items;
  @Autowired private Claims claims;
  @Autowired private Tasks tasks;
  @Autowired private List<DueWork> works;
  @Autowired private TransactionTemplate transaction;

  /** A task in the hands of {@link #ONE}. */
  private String held() {
    String reference = lists.enter(actors.as(ONE), new FoundProblems(offices.byCode(ONE).id(), "COUNTY_FOUND",
        "督查发现的问题", "入户核查发现", null, clock.today(), false));
    String ref = jdbc.queryForObject("select ref from work_item where case_reference = ?", String.class, reference);
    claims.claim(actors.as(ONE), ref);
    return ref;
  }

  /** An open page of the task, with what its form hides. */
  private static Map<String, String> window(String page) {
    Map<String, String> hidden = new HashMap<>(Map.of("_csrf", Site.token(page)));
    Matcher field = FIELD.matcher(page);
    while (field.find()) {
      hidden.put(field.group(1), field.group(2));
    }
    assertThat(hidden).containsKeys("_draft", "_window");
    return hidden;
  }

  private static Map<String, String> typed(Map<String, String> window, String words, String... more) {
    Map<String, String> form = new HashMap<>(window);
    form.put("noneReason", words);
    for (int i = 0; i < more.length; i += 2) {
      form.put(more[i], more[i + 1]);
    }
    return form;
  }

  private int rows(String ref) {
    return jdbc.queryForObject("select count(*) from task_draft d join work_item w on w.id = d.work_item_id"
        + " where w.ref = ?", Integer.class, ref);
  }

  private String kept(String ref) {
    return drafts.of(actors.as(ONE), items.visible(actors.as(ONE), ref)).orElseThrow().form()
        .replaceAll(".*\"noneReason\":\"([^\"]*)\".*", "$1");
  }

  private long draftId(String ref) {
    return jdbc.queryForObject("select d.id from task_draft d join work_item w on w.id = d.work_item_id where w.ref = ?",
        Long.class, ref);
  }

  private void write(String ref, String words) {
    drafts.save(actors.as(ONE), items.visible(actors.as(ONE), ref), new DraftBasis(null, null),
        "{\"noneReason\":\"" + words + "\"}");
  }

  private HttpResponse<String> put(String ref, String match, String json) {
    Site site = new Site(port);
    var request = site.request("/api/v1/tasks/" + ref + "/draft").header("Content-Type", "application/json")
        .header("Authorization", "Basic " + Base64.getEncoder()
            .encodeToString((ONE + ":xiaohao-demo").getBytes(StandardCharsets.UTF_8)))
        .PUT(BodyPublishers.ofString(json));
    return site.send(match == null ? request : request.header("If-Match", match));
  }

  @Test
  void bringsTheSameWordsBackAfterTheLoginHasEnded() {
    String ref = held();
    Site site = new Site(port).login(ONE);
    Map<String, String> window = window(site.get("/tasks/" + ref).body());
    HttpResponse<String> saved = site.post("/tasks/" + ref + "/draft",
        typed(window, WORDS, "items[0].text", "第一<b>项", "items[1].text", "第二项", "_auto", "true"));
    assertThat(saved.statusCode()).isEqualTo(200);
    assertThat(saved.body()).contains("已暂存").doesNotContain("kanarienvogel");
    jdbc.update("delete from SPRING_SESSION");
    String page = new Site(port).login(ONE).get("/tasks/" + ref).body();
    assertThat(page).contains(WORDS, "第一&lt;b&gt;项", "第二项", "还没有提交");
    assertThat(jdbc.queryForObject("select state from work_item where ref = ?", String.class, ref)).isEqualTo("HELD");
  }

  @Test
  void isSavedByAButtonWithoutAScript() {
    String ref = held();
    Site site = new Site(port).login(ONE);
    Map<String, String> form = typed(window(site.get("/tasks/" + ref).body()), WORDS);
    HttpResponse<String> saved = site.post("/tasks/" + ref + "/draft", form);
    assertThat(saved.headers().firstValue("Location").orElseThrow()).endsWith("/tasks/" + ref + "?said=draft");
    String page = site.get("/tasks/" + ref + "?said=draft").body();
    assertThat(page).contains("已暂存。", WORDS, "formaction=\"/tasks/" + ref + "/draft/discard\"");
    assertThat(site.post("/tasks/" + ref + "/draft/discard", typed(window(page), WORDS)).statusCode()).isEqualTo(302);
    assertThat(site.get("/tasks/" + ref).body()).doesNotContain(WORDS, "draft/discard");
    assertThat(rows(ref)).isZero();
  }

  @Test
  void tellsTheSecondOfTwoWindowsShowsBothAndOverwritesNothing() {
    String ref = held();
    Site site = new Site(port).login(ONE);
    Map<String, String> one = window(site.get("/tasks/" + ref).body());
    Map<String, String> two = window(site.get("/tasks/" + ref).body());
    String path = "/tasks/" + ref + "/draft";
    assertThat(site.post(path, typed(one, "第一个窗口", "_auto", "1")).statusCode()).isEqualTo(200);
    assertThat(site.post(path, typed(one, "第一个窗口 又写了", "_auto", "1")).statusCode())
        .as("the same window, though it has not heard of its first save").isEqualTo(200);
    HttpResponse<String> second = site.post(path, typed(two, "第二个窗口 的话", "_auto", "1"));
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("您本人", "没有覆盖").doesNotContain("mark", "第");
    for (String way : List.of(path, path + "/discard", "/tasks/" + ref)) {
      HttpResponse<String> both = site.post(way, typed(two, "第二个窗口 的话"));
      assertThat(both.statusCode()).as(way).isEqualTo(409);
      assertThat(both.body()).as(way).contains("第一个窗口 又写了</span>", "第二个窗口 的话</textarea>", "您本人在另一个窗口里暂存过")
          .doesNotContain("data-draft=");
      assertThat(kept(ref)).as(way).isEqualTo("第一个窗口 又写了");
      assertThat(jdbc.queryForObject("select state from work_item where ref = ?", String.class, ref)).isEqualTo("HELD");
      if (way.equals("/tasks/" + ref)) {
        two = window(both.body());
      }
    }
    assertThat(site.post("/tasks/" + ref, typed(two, "第二个窗口 的话")).headers().firstValue("Location").orElseThrow())
        .as("once both were seen, the second may win").endsWith("/done");
  }

  @Test
  void knowsADraftBegunAnewFromTheOneThatWasDiscarded() {
    String ref = held();
    String first = put(ref, null, "{\"noneReason\":\"一\"}").headers().firstValue("ETag").orElseThrow();
    assertThatThrownBy(() -> drafts.discard(actors.as(ONE), items.visible(actors.as(ONE), ref), new DraftBasis(null, null)))
        .hasMessage("draft.changed");
    drafts.discard(actors.as(ONE), items.visible(actors.as(ONE), ref), new DraftBasis(first.replace("\"", ""), null));
    write(ref, "二");
    assertThat(put(ref, first, "{\"noneReason\":\"三\"}").statusCode()).isEqualTo(409);
    assertThat(kept(ref)).isEqualTo("二");
  }

  @Test
  void takesNoFieldThatTheFormHasNot() {
    String ref = held();
    Site site = new Site(port).login(ONE);
    Map<String, String> window = window(site.get("/tasks/" + ref).body());
    site.post("/tasks/" + ref + "/draft", typed(window, "理由", "password", "xiaohao-demo", "file", "C:\\a.txt"));
    assertThat(site.api(ONE, "GET", "/api/v1/tasks/" + ref + "/draft", null).body()).contains("理由")
        .doesNotContain("xiaohao-demo", "a.txt", "_csrf", "password");
    assertThat(put(ref, null, "{\"password\":\"x\"}").statusCode()).isEqualTo(422);
    assertThat(put(ref, null, "{\"items\":[{\"text\":\"x\",\"file\":\"y\"}]}").body()).contains("items.file");
    for (TaskHandler<?> handler : handlers.all()) {
      assertThat(Stream.of(handler.form().getRecordComponents()).map(RecordComponent::getName))
          .as(handler.formKey()).noneMatch(name -> name.matches("(?i).*(password|passphrase).*"));
    }
  }

  @Test
  void goesWhenTheTaskIsDoneGivenBackWithdrawnOrItsWriterRecused() {
    for (String end : List.of("done", "back", "purged", "recused")) {
      String ref = held();
      write(ref, WORDS);
      long id = draftId(ref);
      CaseRef subject = jdbc.queryForObject("select case_kind, case_id from work_item where ref = ?",
          (row, at) -> new CaseRef(row.getString(1), row.getLong(2)), ref);
      switch (end) {
        case "done" -> complete(ref);
        case "back" -> claims.giveBack(actors.as(ONE), ref);
        case "purged" -> purge(subject);
        default -> access.exclude(subject, actors.as(ONE).personId(), "DECLARED", true);
      }
      assertThat(jdbc.queryForObject("select count(*) from task_draft where id = ?", Integer.class, id)).as(end).isZero();
      assertThat(jdbc.queryForObject("select count(*) from sealed_content where owner_table = 'task_draft' and owner_id = ?",
          Integer.class, id)).as(end).isZero();
      assertThatThrownBy(() -> drafts.of(actors.as(ONE), items.visible(actors.as(ONE), ref))).as(end)
          .isInstanceOf(DomainException.class);
    }
  }

  private void complete(String ref) {
    tasks.complete(actors.as(ONE), ref, JsonNodeFactory.instance.objectNode().put("noneReason", "均已在往年清单中"));
  }

  private void purge(CaseRef subject) {
    transaction.executeWithoutResult(status -> items.purge(subject));
  }

  @Test
  void isReadAndWrittenByItsWriterAlone() {
    String ref = held();
    write(ref, WORDS);
    Site site = new Site(port);
    String path = "/api/v1/tasks/" + ref + "/draft";
    assertThat(site.api(OTHER, "GET", path, null).statusCode()).isEqualTo(403);
    assertThat(site.api(OTHER, "PUT", path, Map.of("noneReason", "别人写的")).statusCode()).isEqualTo(403);
    assertThat(site.api("by.ducha", "GET", path, null).statusCode()).isEqualTo(404);
    assertThat(site.login(OTHER).get("/tasks/" + ref).body()).doesNotContain("kanarienvogel");
    assertThat(kept(ref)).isEqualTo(WORDS);
  }

  @Test
  void liesSealed() {
    String ref = held();
    write(ref, WORDS);
    List<String> found = jdbc.queryForList("select concat('select count(*) from ', table_name, ' where instr(convert(',"
        + " column_name, ' using binary), ''kanarienvogel'') > 0') from information_schema.columns"
        + " where table_schema = database() and data_type like '%blob' or table_schema = database() and data_type like '%text'"
        + " or table_schema = database() and table_name = 'task_draft'", String.class).stream()
        .filter(question -> jdbc.queryForObject(question, Integer.class) > 0).toList();
    assertThat(found).isEmpty();
    assertThat(kept(ref)).isEqualTo(WORDS);
  }

  @Test
  void isKeptForTwoMonthsAfterTheLastTouch() {
    String old = held();
    String fresh = held();
    for (String ref : List.of(old, fresh)) {
      write(ref, WORDS);
    }
    jdbc.update("update task_draft set saved_at = ? where id = ?", clock.now().minusDays(61), draftId(old));
    jdbc.update("update task_draft set saved_at = ? where id = ?", clock.now().minusDays(59), draftId(fresh));
    works.forEach(work -> work.run(clock.today()));
    assertThat(rows(old)).isZero();
    assertThat(rows(fresh)).isOne();
  }

  /** The save that was under way when the task was completed elsewhere leaves nothing behind. */
  @Test
  void isNotBegunForATaskThatHasJustBeenDone() {
    String ref = held();
    WorkItem seen = items.visible(actors.as(ONE), ref);
    complete(ref);
    assertThatThrownBy(() -> drafts.save(actors.as(ONE), seen, new DraftBasis(null, null), "{}"))
        .hasMessage("task.changed.meanwhile");
    assertThat(rows(ref)).isZero();
  }
}

package org.xiaohao.casework.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xiaohao.casework.problem.ExtensionRequest;
import org.xiaohao.casework.problem.ItemExtensions;
import org.xiaohao.casework.problem.Play;
import org.xiaohao.casework.problem.ProblemItem;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.web.login.LoggedIn;
import org.xiaohao.platform.worklist.WorkCursor;
import org.xiaohao.platform.worklist.WorkLists;
import org.xiaohao.platform.worklist.WorkPage;
import org.xiaohao.platform.worklist.WorkTab;
import org.xiaohao.support.XiaohaoTest;

/** Every figure of the board is the number of rows of the list it opens, for whoever looks (M15). */
@XiaohaoTest
class BoardTests {

  @Autowired private Play play;
  @Autowired private Boards boards;
  @Autowired private ItemExtensions extensions;
  @Autowired private CaseAccess access;
  @Autowired private ObjectMapper json;
  @Autowired private WorkLists work;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private WebApplicationContext context;
  private MockMvc web;

  @BeforeEach
  void openTheDoor() {
    web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  private MockHttpServletResponse ask(String login, String path) throws Exception {
    return web.perform(get(URI.create(path)).locale(Locale.CHINA).with(authentication(UsernamePasswordAuthenticationToken
        .authenticated(new LoggedIn(play.as(login), false), null, List.of())))).andReturn().getResponse();
  }

  private String text(String login, String path) throws Exception {
    MockHttpServletResponse answer = ask(login, path);
    assertThat(answer.getStatus()).as(login + " " + path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  /** The references of a list, walked to its end. */
  private Set<String> rows(String login, String query) throws Exception {
    Set<String> refs = new LinkedHashSet<>();
    for (String after = ""; after != null; ) {
      JsonNode page = json.readTree(text(login, "/api/v1/items?" + query + after));
      page.get("items").forEach(row -> assertThat(refs.add(row.get("ref").asText())).isTrue());
      after = page.path("next").isTextual() ? "&cursor=" + page.get("next").asText() : null;
    }
    return refs;
  }

  private static List<Figure> figures(Board board) {
    List<Figure> all = new ArrayList<>();
    List<AreaFigures> areas = new ArrayList<>(board.areas());
    areas.add(board.total());
    areas.forEach(area -> all.addAll(List.of(area.open(), area.soon(), area.overdue(), area.extended(), area.returned(),
        area.reopened(), area.closed(), area.onTime())));
    board.ages().forEach(bar -> all.add(bar.figure()));
    List.of(board.stages(), board.dimensions(), board.aspects())
        .forEach(bars -> bars.forEach(bar -> all.add(bar.figure())));
    return all;
  }

  private Board requireEveryFigureToCountItsRows(String login) throws Exception {
    Board board = boards.of(play.as(login), null);
    String page = text(login, "/desk/board").replace("&amp;", "&");
    for (Figure figure : figures(board)) {
      assertThat(rows(login, figure.query())).as(login + " " + figure.path()).hasSize(figure.count());
      assertThat(page).contains("\"" + figure.path() + "\"");
    }
    for (List<Bar> whole : List.of(board.ages(), board.dimensions(), board.aspects())) {
      assertThat(whole.stream().mapToInt(bar -> bar.figure().count()).sum()).isEqualTo(board.total().open().count());
    }
    requireEveryTaskToBeListed(login, page);
    return board;
  }

  /** The tasks below the items: as many as their list has. */
  private void requireEveryTaskToBeListed(String login, String page) {
    Matcher figure = Pattern.compile("/desk\\?tab=(\\w+)\"><strong>(\\d+)</strong>").matcher(page);
    while (figure.find()) {
      int rows = 0;
      WorkCursor after = WorkCursor.parse(null);
      while (after != null) {
        WorkPage next = work.page(play.as(login), WorkTab.valueOf(figure.group(1)), null, after, 200);
        rows += next.rows().size();
        after = next.next() == null ? null : WorkCursor.parse(next.next().toString());
      }
      assertThat(rows).as(login + " " + figure.group()).isEqualTo(Integer.parseInt(figure.group(2)));
    }
  }

  private ProblemItem extended() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
    extensions.apply(play.as("qs.zhenggai.a"), item.ref(),
        new ExtensionRequest(item.dueOn().plusDays(20), "雨季停工", null, "雨情通报"));
    play.complete("qs.ducha", item.subject(), "decideExtension", Map.of("extension", "APPROVE"));
    return item;
  }

  @Test
  @Tag("M15")
  @Tag("S1")
  @Tag("S11")
  void countsWhatItsListsHold() throws Exception {
    ProblemItem overdue = play.item("qs", "COUNTY_FOUND");
    jdbc.update("update problem_item set due_on = date_sub(listed_on, interval 3 day) where id = ?", overdue.id());
    play.close(play.item("qs", "COUNTY_FOUND"));
    returned();
    for (String leader : List.of("yc.shengweishuji", "yl.ducha", "qs.xianweishuji")) {
      Board board = requireEveryFigureToCountItsRows(leader);
      assertThat(List.of(board.total().open(), board.total().overdue(), board.total().closed(), board.total().returned()))
          .as(leader).allMatch(figure -> figure.count() > 0);
      assertThat(board.worst()).as(leader).isNotEmpty();
      assertThat(board.areas()).isSortedAccordingTo((one, other) -> other.overdueShare() - one.overdueShare());
    }
    for (String other : List.of("by.ducha", "qs.anguan.zhuren")) {
      requireEveryFigureToCountItsRows(other);
    }
    // The page shows what it counts: as many rows as the figure says, and a chip for each part of the question.
    Figure late = boards.of(play.as("qs.xianweishuji"), null).total().overdue();
    String page = text("qs.xianweishuji", late.path());
    assertThat(page.split("data-open=", -1)).hasSize(Math.min(late.count(), 50) + 1);
    assertThat(page).contains("地点：青石县", "class=\"chip\"", "<span>超期</span>");
  }

  /** Two townships without an overdue item stand in the order of their codes. */
  @Test
  @Tag("M15")
  void namesTheLowestInAnOrderThatMeansSomething() {
    for (String place : List.of("qs.qsy", "qs.hyk")) {
      jdbc.update("update problem_item set place_division_id = ?, due_on = date_add(listed_on, interval 60 day) where id = ?",
          play.division(place), play.item("qs", "COUNTY_FOUND").id());
    }
    List<AreaFigures> best = boards.of(play.as("qs.xianweishuji"), null).best();
    assertThat(best).hasSizeGreaterThanOrEqualTo(2).allMatch(area -> area.open().count() > 0)
        .isSortedAccordingTo(Comparator.comparingInt(AreaFigures::overdueShare)
            .thenComparingInt(area -> area.overdue().count()).thenComparing(this::code));
  }

  private String code(AreaFigures area) {
    return jdbc.queryForObject("select code from division where id = ?", String.class, area.areaId());
  }

  private void returned() {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
    play.rectify(item);
    play.complete("qs.zhenggai.a", item.subject(), "publicise",
        Map.of("publicity", "EXEMPTION", "exemptionReason", "会暴露举报人"));
    play.complete("qs.ducha", item.subject(), "approveExemption", Map.of("decision", "APPROVE"));
    play.complete("qs.ducha", item.subject(), "signOff", Map.of("decision", "RETURN", "opinion", "还差一户"));
  }

  @Test
  @Tag("M15")
  void showsTheMovedDateInListCaseAndBoard() throws Exception {
    String leader = "qs.xianweishuji";
    int before = boards.of(play.as(leader), null).total().extended().count();
    ProblemItem item = extended();
    Board board = boards.of(play.as(leader), null);
    assertThat(board.total().extended().count()).isEqualTo(before + 1);
    assertThat(rows(leader, board.total().extended().query())).hasSize(before + 1).contains(item.ref());
    String old = item.dueOn().toString();
    String fresh = item.dueOn().plusDays(20).toString();
    String approver = board.extended().stream().filter(row -> row.ref().equals(item.ref())).findFirst().orElseThrow()
        .extendedBy();
    for (String path : List.of("/desk/board", "/desk/items?mark=EXTENDED", "/items/" + item.ref())) {
      assertThat(text(leader, path)).as(path).contains(old, fresh, "延期 1 次", approver, "剩", "天");
    }
  }

  /** Who is kept from an item has a board as if it were not there. */
  @Test
  @Tag("M15")
  @Tag("W15")
  void leavesOutWhatSomebodyIsKeptFrom() throws Exception {
    String before = text("qs.ducha.zhuren", "/api/v1/board");
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    assertThat(text("qs.ducha.zhuren", "/api/v1/board")).isNotEqualTo(before);
    access.exclude(item.subject(), play.as("qs.ducha.zhuren").personId(), "DECLARED", true);
    assertThat(text("qs.ducha.zhuren", "/api/v1/board")).isEqualTo(before);
    requireEveryFigureToCountItsRows("qs.ducha.zhuren");
  }

  @Test
  @Tag("M15")
  @Tag("M2")
  void showsAnAreaToThoseWhoAnswerForItAlone() throws Exception {
    long county = play.division("qs");
    for (String inside : List.of("yc.shengweishuji", "yl.ducha", "qs.xianzhang")) {
      assertThat(ask(inside, "/desk/board?area=" + county).getStatus()).as(inside).isEqualTo(200);
      assertThat(ask(inside, "/api/v1/board?area=" + county).getStatus()).as(inside).isEqualTo(200);
    }
    for (String outside : List.of("by.xianweishuji", "qh.ducha", "qs.shuji", "qs.anguan.zhuren")) {
      assertThat(ask(outside, "/desk/board?area=" + county).getStatus()).as(outside).isEqualTo(404);
      assertThat(ask(outside, "/api/v1/board?area=" + county).getStatus()).as(outside).isEqualTo(404);
    }
    for (String nobody : List.of("yc.sysadmin", "qs.xyp.zhenzhang", "qs.shi1.a")) {
      assertThat(ask(nobody, "/desk/board").getStatus()).as(nobody).isEqualTo(403);
      assertThat(ask(nobody, "/api/v1/board").getStatus()).as(nobody).isEqualTo(403);
    }
  }

  /** The discipline line has no areas, and no figure of the board counts its reports and clues. */
  @Test
  @Tag("M15")
  void showsTheDisciplineLineNoAreas() throws Exception {
    Viewer commission = play.as("qs.shuji");
    Board board = boards.of(commission, null);
    assertThat(board.total().areaId()).isNull();
    assertThat(board.areas()).isEmpty();
    assertThat(board.worst()).isEmpty();
    assertThat(text("qs.shuji", "/desk/board")).contains("本机构经手的问题项").doesNotContain("按地区");
    assertThat(text("qs.xianweishuji", "/desk/board")).doesNotContain("/reports/", "/clues/");
  }

  @Test
  void leadsFromTheNavigationAndPrintsInBothLanguages() throws Exception {
    assertThat(text("qs.xianweishuji", "/desk")).contains("href=\"/desk/board\"");
    assertThat(text("qs.shi1.a", "/desk")).doesNotContain("/desk/board");
    assertThat(text("qs.xianweishuji", "/desk/board/print")).contains("看板").doesNotContain("/desk/board/print?area");
    assertThat(text("qs.xianweishuji", "/desk/board?lang=en")).contains("Overdue share", "Due soon");
    JsonNode api = json.readTree(text("qs.xianweishuji", "/api/v1/board"));
    String query = api.at("/total/open/query").asText();
    assertThat(json.readTree(text("qs.xianweishuji", "/api/v1/items?" + query)).get("count").asInt())
        .isEqualTo(api.at("/total/open/count").asInt());
  }

  /** Administrators have no cases and no board; their first page leads to what their post lets them do. */
  @Test
  void showsAdministratorsWhatTheyCanDo() throws Exception {
    String auditor = text("yc.auditor", "/desk");
    assertThat(auditor).contains("您可以做的", "查看谁在何时做了什么");
    Matcher link = Pattern.compile("<li><a href=\"([^\"]+)\"").matcher(auditor.substring(auditor.indexOf("您可以做的")));
    int links = 0;
    while (link.find()) {
      assertThat(ask("yc.auditor", link.group(1)).getStatus()).as(link.group(1)).isEqualTo(200);
      links++;
    }
    assertThat(links).isGreaterThanOrEqualTo(4);
    assertThat(text("yc.sysadmin", "/desk")).contains("您可以做的").doesNotContain("安全审计");
    assertThat(text("qs.ducha", "/desk")).doesNotContain("您可以做的");
  }
}

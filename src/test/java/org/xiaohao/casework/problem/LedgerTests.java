package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.web.login.LoggedIn;
import org.xiaohao.support.XiaohaoTest;

@XiaohaoTest
class LedgerTests {

  @Autowired private Play play;
  @Autowired private ProblemItems items;
  @Autowired private ProblemLists lists;
  @Autowired private Campaigns campaigns;
  @Autowired private WebApplicationContext context;
  private MockMvc web;

  @BeforeEach
  void openTheDoor() {
    web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  private MvcResult ask(String login, MockHttpServletRequestBuilder request) throws Exception {
    Viewer viewer = play.as(login);
    return web.perform(request.with(authentication(UsernamePasswordAuthenticationToken.authenticated(
        new LoggedIn(viewer, false), null, List.of()))).with(csrf())).andReturn();
  }

  private int status(String login, String path) throws Exception {
    return ask(login, get(path)).getResponse().getStatus();
  }

  private String text(String login, String path) throws Exception {
    MvcResult result = ask(login, get(path));
    assertThat(result.getResponse().getStatus()).as(path).isEqualTo(200);
    return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private List<String> ledger(String login) {
    List<String> refs = new ArrayList<>();
    LedgerCursor after = LedgerCursor.parse(null);
    List<ItemRow> page;
    do {
      page = items.ledger(play.as(login), LedgerFilter.all(), after, 3);
      page.forEach(row -> refs.add(row.ref()));
      after = page.isEmpty() ? after : new LedgerCursor(page.get(page.size() - 1).dueOn(), page.get(page.size() - 1).id());
    } while (!page.isEmpty());
    return refs;
  }

  @Test
  void tellsItsWayInWordsAndWithoutSayingAThingAHundredTimes() throws Exception {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
    for (int i = 0; i < 3; i++) {
      play.addEvidence(item);
    }
    assertThat(text("qs.ducha", "/items/" + item.ref() + "?tab=timeline")).containsOnlyOnce("添加佐证")
        .contains("添加佐证 × 3", "已结束的时限（");
    assertThat(text("yc.auditor", "/desk/audit?reference=" + item.ref()))
        .contains("完成“审核方案”", "同意").doesNotContain("decision=APPROVE", "problem/reviewPlan");
  }

  @Test
  @Tag("M2")
  @Tag("S44")
  void showsAnItemToItsOwnAreaAndToNobodyBeside() throws Exception {
    int neighbours = items.count(play.as("by.ducha"), LedgerFilter.all());
    int otherCity = items.count(play.as("qh.ducha"), LedgerFilter.all());
    ProblemItem item = play.item("yl", "CITY_FOUND");
    ProblemList list = lists.byId(item.listId());
    for (String inside : List.of("yl.ducha", "qs.ducha", "qs.zhenggai.a", "qs.xianzhang", "yc.ducha", "yc.zhenggai",
        "yl.fenguan")) {
      assertThat(ledger(inside)).as(inside).contains(item.ref());
      assertThat(status(inside, "/items/" + item.ref())).as(inside).isEqualTo(200);
    }
    for (String outside : List.of("by.ducha", "by.zhenggai", "by.xianweishuji", "qh.ducha", "sp.ducha", "qs.shi1.a",
        "qs.shuji")) {
      assertThat(ledger(outside)).as(outside).doesNotContain(item.ref());
      for (String path : List.of("/items/" + item.ref(), "/items/" + item.ref() + "/print", "/items/" + item.ref()
          + "/evidence/1", "/lists/" + list.ref(), "/api/v1/items/" + item.ref(), "/api/v1/problem-lists/"
          + list.ref())) {
        assertThat(status(outside, path)).as(outside + " " + path).isEqualTo(404);
      }
      assertThat(text(outside, "/api/v1/items")).doesNotContain(item.ref());
      assertThat(text(outside, "/api/v1/problem-lists")).doesNotContain(list.ref());
    }
    assertThat(items.count(play.as("by.ducha"), LedgerFilter.all())).isEqualTo(neighbours);
    assertThat(items.count(play.as("qh.ducha"), LedgerFilter.all())).isEqualTo(otherCity);
  }

  /** The county sees its item of a city's list, not the list with the items of other counties. */
  @Test
  @Tag("M2")
  void keepsTheListOfTheCityFromItsCounties() throws Exception {
    ProblemItem item = play.item("yl", "CITY_FOUND");
    String list = lists.byId(item.listId()).ref();
    assertThat(status("qs.ducha", "/lists/" + list)).isEqualTo(404);
    assertThat(text("qs.ducha", "/items/" + item.ref())).doesNotContain(list);
    assertThat(text("yl.ducha", "/lists/" + list)).contains(item.ref());
  }

  @Test
  @Tag("S1")
  @Tag("S11")
  void addsUpToItsRows() {
    play.item("qs", "COUNTY_FOUND");
    play.item("yl", "CITY_FOUND");
    Viewer leader = play.as("yc.ducha");
    int all = items.count(leader, LedgerFilter.all());
    assertThat(ledger("yc.ducha")).doesNotHaveDuplicates().hasSize(all);
    assertThat(campaigns.dimensions().stream().mapToInt(term -> items.count(leader,
        new LedgerFilter(null, null, false, null, term.code(), null, false, false, null, null))).sum()).isEqualTo(all);
    assertThat(campaigns.aspects().stream().mapToInt(aspect -> items.count(leader,
        new LedgerFilter(null, null, false, aspect.code(), null, null, false, false, null, null))).sum()).isEqualTo(all);
    assertThat(Stream.of(ItemState.values()).mapToInt(state -> items.count(leader,
        LedgerFilter.of(state))).sum()).isEqualTo(all);
  }

  /** Headings that stand more than one level below the one before: who reads by headings looks for one that is not there. */
  private static List<String> skipped(String page) {
    List<String> skipped = new ArrayList<>();
    int last = 0;
    Matcher heading = Pattern.compile("<h([1-6])").matcher(page);
    while (heading.find()) {
      int level = Integer.parseInt(heading.group(1));
      if (level > last + 1) {
        skipped.add(page.substring(heading.start(), Math.min(page.length(), heading.start() + 80)));
      }
      last = level;
    }
    return skipped;
  }

  @Test
  void showsEveryPageInBothLanguages() throws Exception {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.close(item);
    String list = lists.byId(item.listId()).ref();
    List<String> paths = new ArrayList<>(List.of("/desk/items", "/desk/items?state=CLOSED&aspect=BASICS&place="
        + play.division("qs"), "/desk/lists", "/desk/lists/new", "/lists/" + list, "/items/" + item.ref() + "/print"));
    for (String tab : List.of("facts", "plan", "evidence", "checks", "documents", "timeline", "picture")) {
      paths.add("/items/" + item.ref() + "?tab=" + tab);
    }
    for (String path : paths) {
      assertThat(text("qs.ducha", path)).as(path).contains("</html>").satisfies(page -> assertThat(skipped(page)).isEmpty());
      assertThat(text("qs.ducha", path + (path.contains("?") ? "&" : "?") + "lang=en")).as(path).contains("</html>");
    }
    assertThat(text("qs.ducha", "/items/" + item.ref() + "?tab=documents")).contains(play.now(item).closeNumber());
    assertThat(text("qs.ducha", "/items/" + item.ref() + "?tab=checks")).contains("柏树岭村村务公开栏", "两户退出");
  }

  @Test
  void entersAListByPageAndByApi() throws Exception {
    MvcResult page = ask("qs.ducha", post("/desk/lists/new").param("office", String.valueOf(play.office("qs.ducha")))
        .param("origin", "COUNTY_FOUND").param("title", "入户核查").param("foundOn", play.today().toString()));
    assertThat(page.getResponse().getRedirectedUrl()).startsWith("/lists/L");
    MvcResult wrong = ask("qs.ducha", post("/desk/lists/new").param("office", String.valueOf(play.office("qs.ducha")))
        .param("origin", "COUNTY_FOUND").param("foundOn", play.today().plusDays(3).toString())
        .param("description", "长".repeat(2001)).locale(Locale.CHINA));
    assertThat(wrong.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("error-summary", "#f-title",
        "标题：请填写。", "发现的情况：最多 2,000 字，现在有 2,001 字", "长".repeat(2001));
    MvcResult api = ask("qs.ducha", post("/api/v1/problem-lists").contentType(MediaType.APPLICATION_JSON)
        .content("{\"office\":" + play.office("qs.ducha") + ",\"origin\":\"COUNTY_FOUND\",\"title\":\"比对发现\","
            + "\"foundOn\":\"" + play.today() + "\"}"));
    assertThat(api.getResponse().getStatus()).isEqualTo(201);
  }

  @Test
  void takesEvidenceInAndHandsItOut() throws Exception {
    ProblemItem item = play.item("qs", "COUNTY_FOUND");
    play.plan(item);
    String body = "--b\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\n公示照片\r\n--b\r\n"
        + "Content-Disposition: form-data; name=\"file\"; filename=\"照片.txt\"\r\nContent-Type: text/plain\r\n\r\n"
        + "两户已清退\r\n--b--\r\n";
    MvcResult added = ask("qs.zhenggai.a", post("/items/" + item.ref() + "/evidence")
        .contentType("multipart/form-data; boundary=b").content(body.getBytes(StandardCharsets.UTF_8)));
    assertThat(added.getResponse().getStatus()).isEqualTo(302);
    String page = text("qs.ducha", "/items/" + item.ref() + "?tab=evidence");
    assertThat(page).contains("公示照片");
    int at = page.indexOf("/items/" + item.ref() + "/evidence/");
    String link = page.substring(at, page.indexOf('"', at));
    MvcResult file = ask("qs.ducha", get(link));
    assertThat(file.getResponse().getContentAsString(StandardCharsets.UTF_8)).isEqualTo("两户已清退");
    assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(ask("qs.ducha", post("/items/" + item.ref() + "/evidence")
        .contentType("multipart/form-data; boundary=b").content(body.getBytes(StandardCharsets.UTF_8)))
        .getResponse().getStatus()).isEqualTo(403);
  }
}

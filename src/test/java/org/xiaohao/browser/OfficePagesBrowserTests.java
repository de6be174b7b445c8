package org.xiaohao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.casework.escrow.Identity;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemLists;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.demo.Actors;
import org.xiaohao.demo.DemoProvince;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Chromium;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Every kind of office page on a desk and on a phone: complete, quiet, and no wider than the window. */
@XiaohaoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficePagesBrowserTests {

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private ApplicationContext context;
  @Autowired private Actors actors;
  @Autowired private ProblemLists lists;
  @Autowired private BusinessClock clock;
  private String report;
  private String clue;
  private String item;

  /** A report, its clue, and two problems that wait for their notice. */
  @BeforeAll
  void play() {
    CaseDesk desk = new CaseDesk(context);
    FiledReport filed = desk.filed();
    CaseRef verified = desk.verified(desk.distributed(filed, "ANONYMOUS"), "SUBSTANTIATED", List.of("CLOSE"));
    long bsl = desk.id("division", "qs.xyp.bsl");
    String ref = lists.enter(actors.as("qs.ducha"), new FoundProblems(desk.id("office", "qs.ducha"), "COUNTY_FOUND",
        "督查发现的问题", "入户核查发现", bsl, clock.today(), false));
    CaseRef list = new CaseRef("problem-list", desk.number("select id from problem_list where ref = ?", ref));
    Map<String, Object> problem = Map.of("dimension", "N2", "aspect", "BASICS", "text", "两户不符合条件的被纳入低保",
        "requirement", "清退并公示", "place", bsl, "responsibleUnit", desk.id("office", "qs.xyp.zhengfu"),
        "responsiblePerson", "镇长", "dueOn", clock.today().plusDays(90).toString());
    desk.does("qs.ducha", list, "problem/listItems", Map.of("items", List.of(problem, problem)));
    report = filed.ref();
    clue = jdbc.queryForObject("select ref from clue where id = ?", String.class, verified.id());
    item = jdbc.queryForObject("select min(ref) from problem_item where list_id = ?", String.class, list.id());
  }

  @ParameterizedTest
  @ValueSource(ints = {1440, 360})
  void showsEveryPageWholeAndQuiet(int width) {
    try (Chromium chromium = new Chromium()) {
      visit(chromium.login(port, width, "qs.ducha"), width, "/desk?tab=CLAIMABLE", "/absences", "/desk/items", "/desk/lists",
          "/items/" + item, "/items/" + item + "?tab=plan", "/items/" + item + "?tab=evidence",
          "/items/" + item + "?tab=checks", "/items/" + item + "?tab=documents",
          "/items/" + item + "?tab=timeline", "/items/" + item + "/print");
      visit(chromium.login(port, width, "qs.shi1.a"), width, "/desk", "/reports/" + report,
          "/clues/" + clue, "/clues/" + clue + "?texts=true");
      Page auditor = chromium.login(port, width, "yc.auditor");
      visit(auditor, width, "/desk/audit", "/desk/audit?tab=readings", "/audit/identity-openings", "/desk/audit");
      auditor.click("form[action='/desk/audit/check'] button");
      look(auditor, width, "audit-check");
      jdbc.update("insert into outbox (dedup_key, template, recipient_id, state, attempts, failure, next_attempt_at, created_at)"
          + " select ?, 'rung', id, 'FAILED', 12, 'MailSendException', utc_timestamp(), utc_timestamp() from person"
          + " where code = 'qs.shuji'", "page" + width);
      visit(chromium.login(port, width, "yc.sysadmin"), width, "/desk/mails");
      visit(chromium.login(port, width, "qs.baoguan.a"), width, "/custody", "/custody/key");
      lookAtAName(chromium, width);
      Page task = chromium.login(port, width, "qs.ducha");
      task.navigate("/desk?q=" + item);
      task.locator(".list .ref a").first().click();
      assertDrawn(task);
      assertThat(Chromium.scrollsSideways(task)).isFalse();
      Chromium.picture(task, "office-task-" + width);
      task.navigate("/items/" + item + "?tab=picture");
      assertDrawn(task);
      assertThat(Chromium.scrollsSideways(task)).isFalse();
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  /** A name that is asked for, given by a custodian, and read. */
  private void lookAtAName(Chromium chromium, int width) {
    String report = new CaseDesk(context).filedBy(new Identity("柏小娟", "13900001111", "晚上打")).ref();
    Site site = new Site(port);
    String request = site.read(site.api("qs.shouli", "POST", "/api/v1/reports/" + report + "/identity-requests",
        Map.of("purpose", "CALL_BACK", "reason", "核实是不是本人"))).path("request").asText();
    Page custodian = chromium.login(port, width, "qs.baoguan.a");
    visit(custodian, width, "/custody/" + request);
    custodian.fill("#passphrase", DemoProvince.PASSPHRASE);
    custodian.click("form[action$='/approve'] button");
    custodian.waitForLoadState();
    look(custodian, width, "custody-granted");
    Page clerk = chromium.login(port, width, "qs.shouli");
    visit(clerk, width, "/reports/" + report + "/identity");
    clerk.click("form[action$='/open'] button");
    clerk.getByText("柏小娟").first().waitFor();
    look(clerk, width, "identity-open");
  }

  private static void visit(Page page, int width, String... paths) {
    for (String path : paths) {
      assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
      look(page, width, path);
    }
  }

  private static void look(Page page, int width, String path) {
    Chromium.picture(page, "office-" + width + path.replaceAll("[^A-Za-z0-9=]", "-"));
    assertThat(Chromium.scrollsSideways(page)).as(path).isFalse();
    if (width == 360) {
      assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).as(path)
          .filteredOn(finding -> List.of("serious", "critical").contains(finding.getImpact()))
          .extracting(finding -> finding.getId() + " " + finding.getNodes()).isEmpty();
      page.setViewportSize(320, 740);
      assertThat(Chromium.scrollsSideways(page)).as(path + " at 320").isFalse();
      page.setViewportSize(width, 740);
    }
  }

  /** The model is drawn and the place where the work stands is marked. */
  private static void assertDrawn(Page page) {
    page.locator(".case-picture").scrollIntoViewIfNeeded();
    Locator picture = page.locator(".picture.drawn").first();
    picture.locator("svg").first().waitFor();
    picture.locator(".place-active").first().waitFor();
  }

  @Test
  void opensACaseByKeyboard() {
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.login(port, 1440, "qs.ducha");
      page.navigate("/desk?tab=CLAIMABLE");
      String second = page.locator(".list .ref a").nth(1).getAttribute("href");
      page.keyboard().press("j");
      page.keyboard().press("j");
      page.keyboard().press("Enter");
      page.waitForURL("**" + second);
      assertThat(chromium.complaints()).isEmpty();
    }
  }
}

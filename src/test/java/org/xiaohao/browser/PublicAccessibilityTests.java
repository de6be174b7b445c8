package org.xiaohao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.xiaohao.casework.report.FiledReport;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.web.login.Zone;
import org.xiaohao.support.CaseDesk;
import org.xiaohao.support.Chromium;
import org.xiaohao.support.Outage;
import org.xiaohao.support.XiaohaoTest;

/** Every public page in both languages for those who hear it, enlarge it, see few colours or use keys only. */
@XiaohaoTest
class PublicAccessibilityTests {

  private static final String NEXT = "main button[value=next]:not(.ghost)";
  private static final String SEND = "main button[value=send]";
  /** Routes that answer with a file and so show no page. */
  private static final Set<String> FILES = Set.of("/receipt/files/{id}");

  @LocalServerPort private int port;
  @Autowired @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping routes;
  @Autowired private DataSource source;
  @Autowired private ApplicationContext context;

  /** The addresses of all public pages, read from the program, so that a new one is not forgotten. */
  private Set<String> pages() {
    Set<String> paths = new TreeSet<>();
    routes.getHandlerMethods().forEach((info, method) -> {
      Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
      if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
        paths.addAll(info.getPatternValues());
      }
    });
    paths.removeIf(path -> Zone.of(new MockHttpServletRequest("GET", path)) != Zone.PUBLIC || FILES.contains(path));
    return paths;
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  @Tag("W20")
  void hasNoSeriousFindingOnAnyPage(String language) throws SQLException {
    assertThat(pages()).contains("/", "/about", "/report", "/receipt");
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.page(port, 320);
      for (String path : pages()) {
        page.navigate(path + "?lang=" + language);
        check(page, language, path);
      }
      page.navigate("/report/nowhere?lang=" + language);
      check(page, language, "not found");
      walk(page, language);
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  /** The form with and without mistakes, the receipt, and the page behind it. */
  private void walk(Page page, String language) throws SQLException {
    page.navigate("/report?lang=" + language);
    page.fill("#happenedOn", "2017-02-30");
    page.click(NEXT);
    check(page, language, "first page with mistakes");
    PlaywrightAssertions.assertThat(page.locator(".errors")).isFocused();
    page.fill("#what", "低保名额没有开会");
    page.fill("#happenedOn", "");
    page.click(NEXT);
    check(page, language, "second page");
    page.check("#signature-NAMED");
    page.click(NEXT);
    check(page, language, "second page with mistakes");
    PlaywrightAssertions.assertThat(page.locator(".errors")).isFocused();
    page.check("#signature-ANONYMOUS");
    page.click(NEXT);
    check(page, language, "third page");
    try (Outage outage = new Outage(source)) {
      page.click(SEND);
      page.locator(".errors").waitFor();
    }
    check(page, language, "page after a failure");
    page.click("main form button");
    page.locator(".code").waitFor();
    check(page, language, "receipt");
    Chromium.picture(page, "w20-receipt-" + language);
    page.click("main form button");
    page.locator("#text").waitFor();
    check(page, language, "report");
    page.click("form[action^='/receipt/messages'] button");
    check(page, language, "report with mistakes");
    PlaywrightAssertions.assertThat(page.locator(".errors")).isFocused();
    prove(page, language);
    page.click("form[action^='/receipt/leave'] button");
    claim(page, language);
    page.navigate("/receipt?lang=" + language);
    page.fill("#code", "ABCD");
    page.click("main form button");
    check(page, language, "receipt code with mistakes");
    PlaywrightAssertions.assertThat(page.locator(".errors")).isFocused();
  }

  /** The proof of filing, and what its check says with mistakes and without. */
  private static void prove(Page page, String language) {
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
    page.click("form[action^='/receipt/proof'] button");
    String proof = Chromium.shown(page.locator("#proof")).innerText();
    check(page, language, "proof");
    page.navigate("/receipt/check?lang=" + language);
    page.click("form[action^='/receipt/check'] button");
    check(page, language, "check with mistakes");
    page.fill("textarea[name=proof], input[name=proof]", proof);
    page.click("form[action^='/receipt/check'] button");
    check(page, language, "checked proof");
    page.navigate("/receipt?lang=" + language);
  }

  /** The claim with mistakes, the word that is shown once, and the end. */
  private void claim(Page page, String language) {
    String code = claimable();
    page.navigate("/receipt/claim?lang=" + language);
    page.click("form:has(#word) button");
    check(page, language, "claim with mistakes");
    page.fill("#first-code", code);
    page.click("form[action^='/receipt/claim/word'] button");
    String word = Chromium.shown(page.locator(".code")).innerText();
    check(page, language, "claim word");
    page.click("main a.button");
    page.fill("#code", code);
    page.fill("#word", word);
    page.check("#way-CASH");
    page.click("form:has(#word) button");
    check(page, language, "claimed");
  }

  /** The receipt code of a report whose reward may be claimed. */
  private String claimable() {
    CaseDesk desk = new CaseDesk(context);
    FiledReport filed = desk.filed();
    desk.followUp(desk.verified(desk.distributed(filed, "ANONYMOUS"), "SUBSTANTIATED", List.of("CLOSE")),
        Map.of("measures", List.of(Map.of("kind", "REWARD", "reason", "线索关键"))));
    CaseRef reward = new CaseRef("reward", desk.number("select id from reward where report_id = ?", filed.id()));
    desk.does("qs.shi1.a", reward, "reward/proposeReward",
        Map.of("rewarded", "YES", "ground", "KEY_EVIDENCE", "amount", 500, "reason", "提供了关键线索"));
    desk.does("qs.shuji", reward, "reward/approveReward", Map.of("decision", "APPROVE"));
    desk.does("qs.caizheng", reward, "reward/approveFunds", Map.of("decision", "APPROVE"));
    return filed.receipt().shown();
  }

  private static void check(Page page, String language, String where) {
    page.waitForLoadState();
    AxeResults results = new AxeBuilder(page).setLegacyMode(true).analyze();
    assertThat(results.isErrored()).as(where).isFalse();
    for (Rule finding : results.getViolations()) {
      assertThat(finding.getImpact()).as(where + ": " + finding.getId() + " " + finding.getNodes())
          .isNotIn("serious", "critical");
    }
    assertThat(page.evaluate("document.documentElement.lang")).as(where).isEqualTo(language.equals("en") ? "en" : "zh-CN");
    assertThat(page.title()).as(where).isNotBlank();
    assertThat(page.locator("h1").count()).as(where).isEqualTo(1);
    assertThat(page.evaluate("""
        [...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea')]
          .filter(field => !field.labels.length || !field.labels[0].textContent.trim()).map(field => field.name).join()"""))
        .as("fields without label: " + where).isEqualTo("");
    assertThat(page.locator("a.leave").isVisible()).as(where).isTrue();
    assertThat(Chromium.scrollsSideways(page)).as(where + " at 320").isFalse();
    page.evaluate("document.documentElement.style.fontSize = '36px'");
    page.setViewportSize(640, 900);
    assertThat(Chromium.scrollsSideways(page)).as(where + " at 200 % of 1280").isFalse();
    page.evaluate("document.documentElement.style.fontSize = ''");
    page.setViewportSize(320, 740);
    assertThat(page.context().cookies()).as("no cookie but the receipt's").allMatch(cookie -> cookie.name.equals("receipt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  @Tag("W20")
  void filesWithKeysOnlyInThreePages(String language) {
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.page(port, 360);
      page.navigate("/?lang=" + language);
      press(page, "main a.button");
      press(page, NEXT, "#what", "村里修路的钱没有公示");
      press(page, NEXT);
      press(page, SEND);
      page.locator(".code").waitFor();
      press(page, "main form button");
      page.locator("#text").waitFor();
      press(page, "form[action^='/receipt/messages'] button", "#text", "还有一件事");
      Chromium.assertSays(page.locator("main"), "还有一件事");
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  /** Fills a field and presses a button, both found with the tabulator. */
  private static void press(Page page, String button, String field, String text) {
    tabTo(page, field);
    page.keyboard().insertText(text);
    press(page, button);
  }

  private static void press(Page page, String button) {
    tabTo(page, button);
    page.evaluate("document.body.dataset.left = 'true'");
    page.keyboard().press("Enter");
    page.locator("body:not([data-left])").waitFor();
    page.waitForLoadState();
  }

  private static void tabTo(Page page, String selector) {
    page.locator(selector).first().waitFor();
    for (int i = 0; i < 80; i++) {
      page.keyboard().press("Tab");
      assertFocusShows(page);
      if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
        return;
      }
    }
    throw new AssertionError(selector + " cannot be reached by keyboard on " + page.url());
  }

  private static void assertFocusShows(Page page) {
    assertThat(page.evaluate("""
        () => { const at = document.activeElement; const style = getComputedStyle(at); const box = at.getBoundingClientRect();
          return at === document.body || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
            && box.width > 0 && box.right > 0); }""")).as("focus shows on " + page.url() + " at "
        + page.evaluate("document.activeElement.outerHTML.slice(0, 120)")).isEqualTo(true);
  }

  @Test
  @Tag("W20")
  void keepsItsEdgesInForcedColoursAndPrintsTheReceiptAlone() {
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.pageInForcedColours(port, 360);
      page.navigate("/report");
      page.fill("#what", "名单没有公示");
      assertThat(page.evaluate("getComputedStyle(document.querySelector('#what')).borderTopStyle")).isEqualTo("solid");
      assertThat(page.evaluate("getComputedStyle(document.querySelector('" + NEXT + "')).borderTopWidth")).isEqualTo("2px");
      tabTo(page, NEXT);
      Chromium.picture(page, "w20-forced-colours");
      page.click(NEXT);
      page.click(NEXT);
      page.click(SEND);
      page.locator(".code").waitFor();
      Chromium.picture(page, "w20-forced-colours-receipt");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".code").isVisible()).isTrue();
      for (String hidden : new String[] {"header nav", "footer", "main form button", ".skip"}) {
        assertThat(page.locator(hidden).first().isVisible()).as(hidden + " on paper").isFalse();
      }
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  @Test
  @Tag("W5")
  void doesItsWorkWhileTheLastPageIsRead() {
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.page(port, 360);
      page.navigate("/report");
      page.fill("#what", "工分算错了");
      page.click(NEXT);
      page.click(NEXT);
      page.locator("input[name=solution]:not([value=''])")
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
      String challenge = page.locator("input[name=challenge]").inputValue();
      assertThat(org.xiaohao.platform.gate.Solver.solve(challenge))
          .isEqualTo(page.locator("input[name=solution]").inputValue());
      page.click(SEND);
      page.locator(".code").waitFor();
      assertThat(chromium.complaints()).isEmpty();
    }
  }
}

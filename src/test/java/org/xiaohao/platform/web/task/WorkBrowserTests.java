package org.xiaohao.platform.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
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
import org.xiaohao.support.Chromium;
import org.xiaohao.support.XiaohaoTest;

/** The work list and a task in a real browser: by keyboard, on a narrow screen, under the content policy. */
@XiaohaoTest
@Tag("W11")
class WorkBrowserTests {

  @LocalServerPort private int port;
  @Autowired private Actors actors;
  @Autowired private ProblemLists lists;
  @Autowired private Offices offices;
  @Autowired private BusinessClock clock;
  @Autowired private JdbcTemplate jdbc;

  private String found() {
    return lists.enter(actors.as("sp.ducha"), new FoundProblems(offices.byCode("sp.ducha").id(), "COUNTY_FOUND",
        "督查发现的问题", "入户核查发现", null, clock.today(), false));
  }

  @Test
  void takesATaskUpByKeyboardAndDoesIt() {
    found();
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.login(port, 1440, "sp.ducha");
      page.navigate("/desk?tab=CLAIMABLE");
      page.keyboard().press("j");
      page.keyboard().press("c");
      page.waitForURL("**/tasks/*said=claim");
      Chromium.assertSays(page.locator(".said"), "已领取");
      page.locator(".case-picture").scrollIntoViewIfNeeded();
      page.locator(".picture.drawn .place-active").waitFor();
      page.locator("[name=_remove]").click();
      page.locator("[name='items[0].text']").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
      page.locator("[name=noneReason]").fill("均已列入往年清单");
      page.locator(".buttons .btn-primary").click();
      page.waitForURL("**/done");
      Chromium.assertSays(page.locator("main"), "已完成", "关闭清单");
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  @Test
  @Tag("M9")
  void keepsWhatWasTypedAndGoesToTheSummary() {
    String reference = found();
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.login(port, 1440, "sp.ducha.zhuren");
      page.navigate("/desk?q=" + reference);
      page.locator(".list .ref a").first().click();
      page.locator("[data-key=c]").first().click();
      typed(page, "两户不符合条件");
      page.reload();
      assertThat(page.locator("[name='items[0].text']").inputValue()).as("saved by itself").isEqualTo("两户不符合条件");
      Chromium.picture(page, "draft-1440");
      page.locator(".buttons .btn-primary").click();
      PlaywrightAssertions.assertThat(page.locator(".error-summary")).isFocused();
      assertThat(page.locator("[name='items[0].text']").inputValue()).isEqualTo("两户不符合条件");
      assertThat(Chromium.shown(page.locator(".error-summary a")).count()).isPositive();
      page.locator("[name=_add]").click();
      page.locator("[name='items[1].text']").waitFor();
      assertThat(page.locator("[name='items[0].text']").inputValue()).isEqualTo("两户不符合条件");
      page.locator("[data-draft-saved]").filter(new FilterOptions().setHasText("已暂存")).waitFor();
      Page other = page.context().newPage();
      other.setViewportSize(360, 740);
      other.navigate(page.url());
      typed(other, "在另一个窗口写的");
      page.locator("[name='items[0].text']").fill("本窗口写的");
      page.locator("[data-draft-trouble]").filter(new FilterOptions().setHasText("另一个窗口")).waitFor();
      page.locator("button[formaction$='/draft']").click();
      page.locator(".error-summary").waitFor();
      Chromium.assertSays(page.locator("main"), "在另一个窗口写的");
      assertThat(page.locator("[name='items[0].text']").inputValue()).isEqualTo("本窗口写的");
      page.setViewportSize(360, 740);
      assertThat(Chromium.scrollsSideways(page)).isFalse();
      Chromium.picture(page, "draft-clash-360");
    }
  }

  /** Types into the first row and waits until the page has saved it by itself. */
  private static void typed(Page page, String text) {
    page.locator("[name='items[0].text']").fill(text);
    page.locator("[data-draft-saved]").filter(new FilterOptions().setHasText("已暂存")).waitFor();
  }

  /** The login ends while a form is half filled; one wrong password later its words are back in its fields. */
  @Test
  @Tag("M9")
  void takesAHalfFilledFormThroughTheNextLogin() {
    String reference = found();
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.login(port, 360, "sp.ducha");
      page.navigate("/desk?q=" + reference);
      page.locator(".list .ref a").first().click();
      page.locator("[data-key=c]").first().click();
      page.locator("[name='items[0].text']").fill("两户不符合条件\n\"<b>\" 待核");
      jdbc.update("delete from SPRING_SESSION");
      page.locator(".buttons .btn-primary").click();
      page.locator("#password").waitFor();
      Chromium.assertSays(page.locator("main"), "还没有提交", "两户不符合条件");
      Chromium.picture(page, "kept-login-360");
      login(page, "wrong");
      Chromium.assertSays(page.locator(".error-summary"), "不对");
      login(page, "xiaohao-demo");
      page.locator("form[action^='/tasks/'] button").waitFor();
      assertThat(Chromium.scrollsSideways(page)).isFalse();
      Chromium.picture(page, "kept-360");
      page.locator("form[action^='/tasks/'] button").click();
      page.locator(".error-summary").waitFor();
      assertThat(page.locator("[name='items[0].text']").inputValue()).isEqualTo("两户不符合条件\n\"<b>\" 待核");
      assertThat(chromium.complaints()).as("but for what was to be saved by itself meanwhile")
          .allMatch(complaint -> complaint.endsWith("/draft"));
    }
  }

  private static void login(Page page, String password) {
    page.locator("#username").fill("sp.ducha");
    page.locator("#password").fill(password);
    page.locator("main form button").click();
  }

  @Test
  void needsNoSidewaysScrollOnANarrowScreen() {
    String reference = found();
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.login(port, 320, "sp.ducha");
      for (String path : new String[] {"/desk?tab=CLAIMABLE", "/desk?q=" + reference, "/password", "/tokens",
          "/demo/clock", "/desk?lang=en"}) {
        page.navigate(path);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
            .as(path).isEqualTo(true);
      }
      assertThat(chromium.complaints()).isEmpty();
    }
  }
}

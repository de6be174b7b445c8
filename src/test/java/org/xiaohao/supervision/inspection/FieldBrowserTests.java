package org.xiaohao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.support.Chromium;
import org.xiaohao.support.XiaohaoTest;

/** The squad's pages in a real browser, the field page on a phone without a network. */
@XiaohaoTest
class FieldBrowserTests {

  private static final String WAITING = "() => new Promise(done => { const asked = indexedDB.open('field', 1);"
      + " asked.onsuccess = () => { const all = asked.result.transaction('waiting').objectStore('waiting').getAll();"
      + " all.onsuccess = () => done(all.result.map(row => new TextDecoder().decode(row.sealed)).join('\\n')); }; })";

  @LocalServerPort private int port;
  @Autowired private SupervisionPlay play;
  @Autowired private VisitFindings findings;
  @Autowired private Statements statements;

  private void write(Page page, String text) {
    page.fill("#f-foundAt", play.clock().now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")));
    page.fill("#f-text", text);
    page.locator("#field-form button").click();
  }

  @Test
  @Tag("S32")
  void keepsAFindingOnThePhoneUnreadableUntilThereIsANetwork() {
    CovertVisit visit = play.deployed();
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.login(port, 360, "yc.anfang.a");
      page.navigate("/visits/" + visit.ref() + "/field");
      assertThat(Chromium.scrollsSideways(page)).isFalse();
      page.context().setOffline(true);
      write(page, "宿舍锁门，无人居住");
      page.locator("#field-status:has-text('1')").waitFor();
      Chromium.picture(page, "field-360");
      assertThat(findings.of(visit)).isEmpty();
      assertThat(page.evaluate(WAITING).toString()).isNotEmpty().doesNotContain("宿舍锁门");
      page.context().setOffline(false);
      page.locator("ol li").filter(new Locator.FilterOptions().setHasText("宿舍锁门")).waitFor();
      assertThat(findings.of(visit)).hasSize(1);
      assertThat(page.evaluate(WAITING).toString()).isEmpty();
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  @Test
  @Tag("S32")
  void takesAFindingWithoutScript() {
    CovertVisit visit = play.deployed();
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.pageWithoutScript(port, 360);
      page.navigate("/login");
      page.fill("#username", "yc.anfang.a");
      page.fill("#password", "xiaohao-demo");
      page.press("#password", "Enter");
      page.waitForURL("**/desk");
      page.navigate("/visits/" + visit.ref() + "/field");
      write(page, "无脚本也能记录");
      page.locator("ol li").first().waitFor();
      assertThat(findings.of(visit)).extracting(VisitFindingView::text).containsExactly("无脚本也能记录");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1440, 360})
  void showsEveryPageWholeAndQuiet(int width) {
    CovertVisit visit = play.concluded();
    CovertVisit sealing = play.opened();
    String statement = statements.demand(play.as("yc.ducha"), new NewStatement(play.office("yc.ducha"),
        NewStatement.Ranking.CITIES, "2016-" + (width > 360 ? "01" : "02"), play.office("qh.zhengfu"),
        play.clock().today().plusDays(3)));
    try (Chromium chromium = new Chromium()) {
      visit(chromium.login(port, width, "yc.anfang"), width, "/desk/visits", "/desk/visits/new",
          "/visits/" + visit.ref(), "/visits/" + sealing.ref(), "/desk/direct-report", "/desk/direct-report/new");
      visit(chromium.login(port, width, "yc.ducha"), width, "/desk/inspections", "/desk/inspections/new",
          "/desk/look-backs", "/desk/look-backs/new", "/desk/statement", "/statements/" + statement, "/desk/statement/new",
          "/desk/hearing", "/desk/hearing/new");
      visit(chromium.login(port, width, "lg.xianzhang"), width, "/visits/" + visit.ref(), "/desk/summons");
      visit(chromium.login(port, width, "qh.shizhang"), width, "/statements/" + statement);
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  private static void visit(Page page, int width, String... paths) {
    for (String path : paths) {
      assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
      Chromium.picture(page, "supervision-" + width + path.replaceAll("[A-Z0-9]{11}", "ref").replaceAll("[^A-Za-z]", "-"));
      assertThat(Chromium.scrollsSideways(page)).as(path).isFalse();
    }
  }
}

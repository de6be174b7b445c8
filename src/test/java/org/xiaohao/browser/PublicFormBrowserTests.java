package org.xiaohao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xiaohao.support.Chromium;
import org.xiaohao.support.XiaohaoTest;

/** The public side as somebody with an old phone meets it. */
@XiaohaoTest
class PublicFormBrowserTests {

  private static final int PHONE = 360;
  private static final String TOLD = "低保名额给了村主任的亲戚，没有开会。";

  @LocalServerPort private int port;
  @TempDir private Path folder;

  private static Villager told(Page page) {
    return new Villager(page).start().write("谁", "村主任").write("做了什么", TOLD);
  }

  @Test
  @Tag("W6")
  @Tag("W11")
  void filesTextAndAFileWithoutScriptAndWritesAgain() throws IOException {
    try (Chromium chromium = new Chromium()) {
      Villager villager = told(chromium.pageWithoutScript(port, PHONE));
      String code = villager.press("下一步").press("下一步").press("发送").receipt();
      villager.press("添加照片和文件").upload(Files.writeString(folder.resolve("公示照片.txt"), "公示"));
      villager.reads("文件已收到", "公示照片.txt");
      villager.press("看完了，退出");
      Villager again = new Villager(chromium.pageWithoutScript(port, PHONE)).comeBack(code);
      again.reads("已收到，等待登记", "公示照片.txt");
      again.write("补充的情况，或者回答我们的问题", "公示第二天就撕了。").press("发送");
      again.reads("已收到您写的内容", "公示第二天就撕了。");
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 320})
  void needsNoSidewaysScroll(int width) {
    try (Chromium chromium = new Chromium()) {
      Page page = chromium.page(port, width);
      for (String path : new String[] {"/", "/about", "/report", "/receipt", "/login", "/?lang=en", "/about?lang=en",
          "/report?lang=en", "/receipt?lang=en"}) {
        page.navigate(path);
        assertThat(Chromium.scrollsSideways(page)).as(path).isFalse();
      }
      Villager villager = told(page);
      for (String button : new String[] {"下一步", "下一步", "发送", "添加照片和文件"}) {
        villager.press(button);
        assertThat(Chromium.scrollsSideways(page)).as(button).isFalse();
      }
      Chromium.picture(page, "receipt-page-" + width);
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"2017-02-30, 日期看不懂", "2027-01-01, 日期不能晚于今天"})
  void showsWhatIsWrongWithADateAndKeepsWhatWasTyped(String date, String complaint) {
    try (Chromium chromium = new Chromium()) {
      Villager villager = told(chromium.page(port, PHONE)).write("具体日期（知道才填）", date).press("下一步");
      assertFocusedSummary(villager.page(), complaint);
      assertThat(villager.page().locator("#happenedOn").inputValue()).isEqualTo(date);
      assertThat(villager.page().locator("#what").inputValue()).isEqualTo(TOLD);
      Chromium.picture(villager.page(), "form-error-" + date);
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  @Test
  void keepsATextThatIsMuchTooLong() {
    String endless = "反映村里的低保问题。".repeat(10_000);
    try (Chromium chromium = new Chromium()) {
      Villager villager = told(chromium.page(port, PHONE)).write("做了什么", endless).press("下一步");
      assertFocusedSummary(villager.page(), "20");
      assertThat(villager.page().locator("#what").inputValue()).isEqualTo(endless);
      assertThat(villager.page().locator("#who").inputValue()).isEqualTo("村主任");
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  private static void assertFocusedSummary(Page page, String complaint) {
    Chromium.assertSays(page.locator(".errors"), complaint);
    PlaywrightAssertions.assertThat(page.locator(".errors")).isFocused();
    page.waitForLoadState();
    assertThat(Chromium.scrollsSideways(page)).isFalse();
  }
}

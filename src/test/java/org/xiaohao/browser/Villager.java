package org.xiaohao.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Locale;
import org.xiaohao.support.Chromium;

/** Somebody with a phone who reports a problem and comes back with the receipt code. */
final class Villager {

  private final Page page;

  Villager(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  Villager start() {
    page.navigate("/");
    link("反映问题").click();
    return this;
  }

  /** Goes down the places, one level after the other. */
  Villager place(String... names) {
    page.waitForLoadState();
    for (String name : names) {
      Locator list = listWith(name);
      if (list.count() == 0) {
        button("列出下一级").click();
      }
      list.selectOption(new SelectOption().setLabel(name));
    }
    return this;
  }

  private Locator listWith(String place) {
    return page.locator("select[name=place]").filter(new Locator.FilterOptions().setHas(
        page.locator("xpath=.//option[normalize-space() = '" + place + "']")));
  }

  Villager write(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
    return this;
  }

  Villager tick(String label) {
    page.getByLabel(label).first().check();
    return this;
  }

  /** Chooses the post of the first respondent. */
  Villager post(String label) {
    Locator list = page.locator("#respondent0post");
    list.selectOption(list.locator("option").filter(new Locator.FilterOptions().setHasText(label)).first()
        .getAttribute("value"));
    return this;
  }

  Villager press(String button) {
    button(button).click();
    return this;
  }

  /** The receipt code that the page shows once. */
  String receipt() {
    Locator groups = page.locator(".code span");
    return String.join("-", Chromium.shown(groups).allInnerTexts());
  }

  /** Comes back later with the code, written the way people write it. */
  Villager comeBack(String code) {
    page.navigate("/");
    link("凭查询码看进展").click();
    write("查询码", code.toLowerCase(Locale.ROOT).replace('-', ' '));
    return press("查看");
  }

  Villager upload(Path file) {
    page.getByLabel("选择文件").setInputFiles(file);
    return press("上传");
  }

  String text() {
    return Chromium.shown(page.locator("main")).innerText();
  }

  /** Waits until the page says all of these words. */
  Villager reads(String... words) {
    Chromium.assertSays(page.locator("main"), words);
    return this;
  }

  private Locator link(String words) {
    return page.locator("main a").filter(new Locator.FilterOptions().setHasText(words)).first();
  }

  private Locator button(String words) {
    return page.locator("main button:not(.ghost)").filter(new Locator.FilterOptions().setHasText(words)).first();
  }
}

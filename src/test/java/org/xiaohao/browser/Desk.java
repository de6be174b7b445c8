package org.xiaohao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.xiaohao.support.Chromium;

/** Somebody of an office before a screen: does by clicks what the pages offer, and nothing else. */
final class Desk {

  private static final int WIDTH = 1440;

  private final Page page;

  Desk(Chromium chromium, int port, String login) {
    page = chromium.login(port, WIDTH, login);
  }

  Page page() {
    return page;
  }

  String name() {
    return page.locator(".office-name").innerText().strip();
  }

  /** The business day that the bar on top shows. */
  LocalDate today() {
    return LocalDate.parse(page.locator(".office-today strong").innerText().substring(0, "2017-05-08".length()));
  }

  /** References of the cases that wait under a tab of the work list for this step, those that came last alone. */
  Set<String> references(String tab, String step) {
    page.navigate("/desk");
    page.navigate(page.locator(".tabs a").filter(new Locator.FilterOptions().setHasText(tab)).getAttribute("href")
        + "&sort=CHANGED");
    return new LinkedHashSet<>(page.locator(".list tbody tr").filter(new Locator.FilterOptions().setHasText(step))
        .locator(".ref a").allInnerTexts());
  }

  /** The one reference that came since. */
  String arrived(Set<String> before, String tab, String step) {
    Set<String> now = references(tab, step);
    now.removeAll(before);
    assertThat(now).as("new in %s: %s", tab, step).hasSize(1);
    return now.iterator().next();
  }

  /** Searches the case, opens its task, takes or accepts it if need be; leaves the form open. */
  Form take(String reference, String step) {
    open(reference, step);
    Locator button = page.locator("main form").locator("button.btn-primary").filter(
        new Locator.FilterOptions().setHasText(Pattern.compile("^(领取|签收)$")));
    Locator form = page.locator("form.task-form.card");
    if (Chromium.shown(button.or(form)).and(form).count() == 0) {
      button.click();
    }
    Chromium.shown(form);
    return form();
  }

  Form form() {
    return new Form(page.locator("form.task-form.card"));
  }

  /** Opens the task of a case by the search that stands on every page. */
  Desk open(String reference, String step) {
    page.getByPlaceholder("按编号查找").fill(reference);
    page.getByPlaceholder("按编号查找").press("Enter");
    page.locator(".list tbody tr").filter(new Locator.FilterOptions().setHasText(step)).first()
        .locator(".ref a").click();
    Chromium.shown(page.locator("h1").filter(new Locator.FilterOptions().setHasText(step)));
    return this;
  }

  /** Gives the task to somebody of the office. */
  void assign(String reference, String step, String person) {
    open(reference, step);
    Locator list = page.getByLabel("承办人");
    list.selectOption(new SelectOption().setLabel(person));
    page.locator("button").filter(new Locator.FilterOptions().setHasText("分派")).click();
    Chromium.assertSays(page.locator(".said"), "已分派");
  }

  /** Sends the form and sees that the step is done. */
  void submit() {
    String step = page.locator("h1").innerText().strip();
    page.locator("form.task-form.card .buttons .btn-primary").click();
    Locator done = page.locator("h1").filter(new Locator.FilterOptions().setHasText("已完成"));
    Chromium.shown(done.or(page.locator(".error-summary")));
    assertThat(page.locator(".error-summary").allInnerTexts()).as(step).isEmpty();
    assertThat(done.innerText()).contains(step);
  }

  /** Moves the business clock by its page, to nine in the morning of that day. */
  void moveClock(LocalDate to) {
    page.locator(".office-today a").click();
    LocalDateTime at = to.atTime(9, 0);
    page.getByLabel("拨到").fill(at.toString());
    page.locator("button").filter(new Locator.FilterOptions().setHasText("拨动")).first().click();
    Chromium.shown(page.locator(".said"));
    assertThat(today()).isEqualTo(to);
  }

  void picture(String name) {
    Chromium.picture(page, name);
  }
}

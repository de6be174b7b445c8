package org.xiaohao.browser;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/** Fields of a form, or of one of its rows, found by the words a person reads beside them. */
class Form {

  private final Locator scope;

  Form(Locator scope) {
    this.scope = scope;
  }

  /** The field with this label; of several the first. */
  private Locator field(String label) {
    return scope.locator("xpath=.//*[contains(concat(' ', @class, ' '), ' field ')][*[self::label or self::legend]"
        + "/span[1][normalize-space() = '" + label + "'] or div/label/span[normalize-space() = '" + label + "']]").first();
  }

  Form write(String label, String text) {
    field(label).locator("input, textarea").first().fill(text);
    return this;
  }

  /** Types the password that confirms a signature. */
  Form sign() {
    return write("登录密码", "xiaohao-demo");
  }

  Form date(String label, LocalDate date) {
    return write(label, date.toString());
  }

  /** Ticks, marks or selects the answers that begin with these words. */
  Form choose(String label, String... answers) {
    Locator field = field(label);
    for (String answer : answers) {
      Locator option = field.locator("xpath=.//select/option[starts-with(normalize-space(), '" + answer + "')]");
      if (option.count() > 0) {
        field.locator("select").selectOption(option.first().getAttribute("value"));
      } else {
        field.locator("xpath=.//label[.//span[starts-with(normalize-space(), '" + answer + "')]]//input").first().check();
      }
    }
    return this;
  }

  /** Ticks the single box with this label. */
  Form tick(String label) {
    field(label).locator("input[type=checkbox]").check();
    return this;
  }

  /** A row of a list of rows, from 1; makes it where it is not there yet. */
  Form row(String label, int number) {
    Locator list = field(label);
    Locator row = list.locator(":scope > .row-group").nth(number - 1);
    if (row.count() == 0) {
      list.locator(":scope > button[name=_add]").click();
      row.waitFor();
    }
    return new Form(row);
  }
}

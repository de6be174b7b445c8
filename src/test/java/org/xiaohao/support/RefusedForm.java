package org.xiaohao.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A form of a page that must come back: the fault leads to its field, and what was typed is still there. */
public final class RefusedForm {

  /** Too long for every field. */
  public static final String ENDLESS = "写不完的情况".repeat(800);

  private RefusedForm() {
  }

  /**
   * Posts it in both languages.
   *
   * @param page where the form stands
   * @param id of the field at fault
   */
  public static void demand(Site site, String page, String path, Map<String, String> form, String id) {
    String longest = form.values().stream().max(Comparator.comparing(String::length)).orElseThrow();
    for (String language : List.of("en", "zh")) {
      Map<String, String> all = new HashMap<>(form);
      all.put("lang", language);
      HttpResponse<String> refused = site.postFrom(page, path, all);
      assertThat(refused.statusCode()).as(path).isEqualTo(422);
      assertThat(refused.body()).as("%s in %s", path, language).contains("<html lang=\"" + language, "error-summary",
          "href=\"#" + id + "\"", "id=\"" + id + "\"", longest).doesNotContain("??");
    }
  }
}

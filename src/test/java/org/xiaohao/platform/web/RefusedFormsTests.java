package org.xiaohao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xiaohao.support.RefusedForm;
import org.xiaohao.support.Site;
import org.xiaohao.support.XiaohaoTest;

/** Whatever is typed into an office page and refused comes back with the fault at its field; nothing is cut off in silence. */
@XiaohaoTest
class RefusedFormsTests {

  private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
  private static final Pattern TYPED = Pattern.compile(
      "<textarea|<input(?![^>]*type=\"(hidden|checkbox|radio|search|file|password)\")[^>]*name=");

  @LocalServerPort private int port;

  /** Address and name of each template of the office. */
  private static Map<String, String> templates() throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:templates/*/*.html")) {
      String path = file.getURL().getPath().replaceAll(".*/templates/", "");
      if (!path.startsWith("public/")) {
        all.put(path, file.getContentAsString(StandardCharsets.UTF_8));
      }
    }
    return all;
  }

  @Test
  void cutNothingOff() throws IOException {
    assertThat(templates()).hasSizeGreaterThan(50);
    assertThat(templates().entrySet()).filteredOn(page -> page.getValue().contains("maxlength=")).isEmpty();
  }

  /** A page with a form into which something is typed has a place for the fault that leads to the field. */
  @Test
  void haveAPlaceForTheFault() throws IOException {
    List<String> without = new ArrayList<>();
    templates().forEach((path, page) -> {
      Matcher forms = FORM.matcher(page);
      while (forms.find()) {
        String form = forms.group();
        boolean leads = page.matches("(?s).*error-summary.*href=.*") || form.contains("work/small ::")
            || form.contains("work/fields :: problems");
        if (form.contains("method=\"post\"") && TYPED.matcher(form).find() && !leads) {
          without.add(path);
        }
      }
    });
    // The field page says it at the field by itself.
    assertThat(without).containsOnly("inspection/field.html");
  }

  @ParameterizedTest
  @CsvSource({
      "yc.ducha, /desk/lists/new, title, f-title",
      "yc.ducha, /desk/facts, evidence, f-evidence",
      "yc.fupin, /desk/negative-list, text, f-text",
      "yc.ducha, /desk/look-backs/new, percent, f-percent",
      "yc.ducha, /desk/inspections/new, basis, f-basis",
      "qs.zuzhi, /desk/exemplars/new, deed, f-deed",
      "yl.zhuren, /desk/take-over, reason, reason",
      "yl.zhuren, /tokens, name, name"})
  void comeBack(String login, String path, String field, String id) {
    RefusedForm.demand(new Site(port).login(login), path, path, Map.of(field, RefusedForm.ENDLESS), id);
  }

  @Test
  void comesBackOnceAPlaceIsChosen(@Autowired JdbcTemplate jdbc) {
    String place = jdbc.queryForObject("select id from division where code = 'qs.xyp'", String.class);
    RefusedForm.demand(new Site(port).login("qs.shi1.a"), "/desk/accountability/new?place=" + place,
        "/desk/accountability/new", Map.of("place", place, "facts", RefusedForm.ENDLESS), "f-facts");
  }
}

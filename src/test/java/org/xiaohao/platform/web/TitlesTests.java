package org.xiaohao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whoever has ten tabs open tells by the title which of them are of this program; the public side names nothing. */
class TitlesTests {

  private static final Pattern TITLE = Pattern.compile("<title th:text=\"([^\"]*)\">");

  @Test
  void endWithTheProgramsNameInTheOffice() throws IOException {
    List<String> without = new ArrayList<>();
    for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:templates/*/*.html")) {
      String page = file.getContentAsString(StandardCharsets.UTF_8);
      Matcher title = TITLE.matcher(page);
      if (page.contains("layout/office :: page") && (!title.find() || !title.group(1).endsWith(" · #{layout.brand}|"))) {
        without.add(file.getFilename());
      }
    }
    assertThat(without).isEmpty();
  }
}

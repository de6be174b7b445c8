package org.xiaohao.platform.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.xiaohao.platform.organisation.Level;

class CatalogueFileTests {

  private static final String CODE = "poverty-relief-2017";

  private static Campaign changed(String from, String to) throws IOException {
    String text = new ClassPathResource("config/catalogue/" + CODE + ".yml").getContentAsString(StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    return CatalogueFile.read(CODE, new ByteArrayInputStream(text.replace(from, to).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @Tag("S11")
  void readsSixDimensionsEightAspectsAndTwentyFourProblems() {
    Campaign campaign = CatalogueFile.read(CODE);
    assertThat(campaign.dimensions()).extracting(Term::code).containsExactly("N1", "N2", "N3", "N4", "N5", "N6");
    assertThat(campaign.aspects()).hasSize(8).allSatisfy(aspect -> assertThat(aspect.problems()).hasSize(3));
    assertThat(campaign.aspect("RELOCATION").orElseThrow().subTypes()).hasSize(4);
    assertThat(campaign.origin("PROVINCE_FOUND").orElseThrow().closes()).isEqualTo(Level.PROVINCE);
    assertThat(campaign.origin("RECOMMENDATION").orElseThrow().closes()).isNull();
  }

  /** Later rules forbid daily logs, so a campaign has them kept only by saying so (ruling 28). */
  @Test
  @Tag("S22")
  void hasDutiesRecordedOnlyIfItSaysSo() throws IOException {
    assertThat(CatalogueFile.read(CODE).dutyRecords()).isTrue();
    assertThat(changed("dutyRecords: true", "").dutyRecords()).isFalse();
    assertThatThrownBy(() -> changed("dutyRecords: true", "dutyRecords: often")).hasMessageContaining("dutyRecords");
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> changed("code: N2", "code: N1")).isInstanceOf(BadCatalogue.class)
        .hasMessageContaining("dimensions twice: [N1]");
    assertThatThrownBy(() -> changed("closes: CITY", "closes: VILLAGE")).hasMessageContaining("not VILLAGE");
    assertThatThrownBy(() -> changed("code: poverty-relief-2017", "code: other"))
        .hasMessageContaining("code of another campaign");
    assertThatThrownBy(() -> changed("ruleSet: \"2020\"", "ruleSet: 2020")).hasMessageContaining("ruleSet");
    assertThatThrownBy(() -> CatalogueFile.read("no-such")).hasMessageContaining("cannot be read");
  }
}

package org.xiaohao.casework.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RewordingTests {

  private final Rewording rewording =
      new Rewording(List.of("村主任没有开村民会，直接把他弟弟和小舅子两家报了上去。"), List.of("冉某田", "王"));

  @Test
  void findsARespondentsName() {
    assertThat(rewording.names("经查，冉某田 的亲属被评为贫困户")).isTrue();
    assertThat(rewording.names("经查，村干部亲属被评为贫困户")).isFalse();
  }

  @Test
  void findsTwelveCharactersOnEndWhateverStandsBetween() {
    assertThat(rewording.repeats("评议走过场：没有开村民会， 直接把他 弟弟和小舅子报为贫困户")).isTrue();
    assertThat(rewording.repeats("评议未召开村民会议，村干部亲属不符合条件")).isFalse();
  }

  @Test
  void ignoresNamesOfOneCharacterAndShortTexts() {
    assertThat(rewording.names("王家坪的水管")).isFalse();
    assertThat(rewording.repeats("没有开村民会")).isFalse();
  }
}

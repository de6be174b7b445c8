package org.xiaohao.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PaddingTests {

  @Test
  void restoresEveryLength() {
    Set<Integer> sizes = new TreeSet<>();
    for (int length = 0; length < 13_000; length++) {
      byte[] plain = new byte[length];
      java.util.Arrays.fill(plain, (byte) 1);
      byte[] padded = Padding.pad(plain);
      assertThat(Padding.unpad(padded)).isEqualTo(plain);
      sizes.add(padded.length);
    }
    assertThat(sizes).containsExactly(256, 512, 1024, 2048, 4096, 8192, 12288, 16384);
  }

  @Test
  void changesSizeOnlyAtTheSteps() {
    assertThat(Padding.paddedSize(256)).isEqualTo(256);
    assertThat(Padding.paddedSize(257)).isEqualTo(512);
    assertThat(Padding.paddedSize(4096)).isEqualTo(4096);
    assertThat(Padding.paddedSize(4097)).isEqualTo(8192);
  }

  @Test
  void readsToTheVeryEnd() {
    assertThat(Padding.unpad(new byte[] {0, 0, 0, 1, 9})).containsExactly(9);
    assertThat(Padding.unpad(new byte[4])).isEmpty();
  }

  @Test
  void refusesALengthThatCannotBe() {
    assertThatThrownBy(() -> Padding.unpad(new byte[3])).isInstanceOf(BrokenSeal.class);
    assertThatThrownBy(() -> Padding.unpad(new byte[] {0, 0, 0, 2, 1})).isInstanceOf(BrokenSeal.class);
    assertThatThrownBy(() -> Padding.unpad(new byte[] {-1, 0, 0, 0, 1})).isInstanceOf(BrokenSeal.class);
  }
}

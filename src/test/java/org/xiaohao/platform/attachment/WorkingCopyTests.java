package org.xiaohao.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("W9")
class WorkingCopyTests {

  @ParameterizedTest
  @CsvSource({"image/jpeg, 1", "image/jpeg, 6", "image/png, 1", "image/png, 8", "image/webp, 1", "image/webp, 3"})
  void holdsNothingOfTheMetadata(String type, int orientation) throws IOException {
    byte[] original = sample(type, orientation);
    assertThat(text(original)).contains(SampleImages.CANARY);
    byte[] copy = copy(type, original);
    assertThat(text(copy)).doesNotContain("canary").doesNotContain("xmpmeta").doesNotContain("Photoshop");
    if (orientation == 1) {
      assertThat(text(copy)).doesNotContainIgnoringCase("exif");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/jpeg", "image/png"})
  void showsTheSamePixels(String type) throws IOException {
    byte[] original = sample(type, 1);
    var before = SampleImages.decoded(original);
    var after = SampleImages.decoded(copy(type, original));
    assertThat(after.getRGB(0, 0, 320, 200, null, 0, 320)).isEqualTo(before.getRGB(0, 0, 320, 200, null, 0, 320));
  }

  @ParameterizedTest
  @CsvSource({"image/jpeg, 6", "image/jpeg, 8", "image/png, 3", "image/webp, 6"})
  void keepsWhichSideIsUp(String type, int orientation) throws IOException {
    byte[] copy = copy(type, sample(type, orientation));
    int tiff = text(copy).indexOf("MM\0*");
    assertThat(tiff).isPositive();
    assertThat(Exif.orientation(copy, tiff)).isEqualTo(orientation);
  }

  @Test
  void keepsTheLengthOfAWebp() throws IOException {
    byte[] original = sample("image/webp", 1);
    byte[] copy = copy("image/webp", original);
    assertThat(copy).hasSize(original.length - SampleImages.CANARY.length());
    assertThat(Arrays.copyOf(copy, 12)).isEqualTo(Arrays.copyOf(original, 12));
  }

  @Test
  void existsForNoImageThatCannotBeRead() throws IOException {
    assertThat(kind("image/jpeg", "\u00ff\u00d8 and then words")).isEqualTo(WorkingCopy.NONE);
    assertThat(kind("image/png", "\u0089PNG\r\n\u001a\n\u00ff\u00ff\u00ff\u00ffIHDR")).isEqualTo(WorkingCopy.NONE);
    assertThat(kind("image/webp", "RIFF\u0010\0\0\0WEBPVP8 \u00ff\u00ff\u00ff\u00ff")).isEqualTo(WorkingCopy.NONE);
    assertThat(kind("image/tiff", "II*\0")).isEqualTo(WorkingCopy.NONE);
    assertThat(kind("application/pdf", "%PDF")).isEqualTo(WorkingCopy.NONE);
    assertThat(kind("text/plain", "words")).isEqualTo(WorkingCopy.SAME);
  }

  @Test
  void neverPromisesACopyItCannotMake() throws IOException {
    Random chance = new Random(7);
    for (String type : new String[] {"image/jpeg", "image/png", "image/webp"}) {
      for (int round = 0; round < 300; round++) {
        byte[] damaged = sample(type, 6);
        for (int hit = 0; hit < 3; hit++) {
          damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt();
        }
        damaged = Arrays.copyOf(damaged, chance.nextInt(damaged.length));
        WorkingCopy.Made made = made(type, damaged);
        if (made.kind() == WorkingCopy.STRIPPED) {
          assertThat(copy(type, damaged)).hasSize((int) made.size());
        }
      }
    }
  }

  private static byte[] sample(String type, int orientation) {
    return switch (type) {
      case "image/jpeg" -> SampleImages.jpeg(orientation);
      case "image/png" -> SampleImages.png(orientation);
      default -> SampleImages.webp(orientation);
    };
  }

  private static byte[] copy(String type, byte[] original) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkingCopy.STRIPPED.write(type, new ByteArrayInputStream(original), out);
    return out.toByteArray();
  }

  private static WorkingCopy kind(String type, String content) throws IOException {
    return made(type, content.getBytes(StandardCharsets.ISO_8859_1)).kind();
  }

  private static WorkingCopy.Made made(String type, byte[] content) throws IOException {
    return WorkingCopy.tryOn(type, new ByteArrayInputStream(content), content.length);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

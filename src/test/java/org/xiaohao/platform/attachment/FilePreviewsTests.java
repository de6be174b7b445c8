package org.xiaohao.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("W8")
class FilePreviewsTests {

  /** The picture is red above and blue below; the number says where its top is. */
  @ParameterizedTest
  @CsvSource({"1, 320, 200, 160, 5", "3, 320, 200, 160, 195", "4, 320, 200, 160, 195", "6, 200, 320, 195, 160",
      "8, 200, 320, 5, 160"})
  void standsUpright(int orientation, int width, int height, int redX, int redY) throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    WorkingCopy.STRIPPED.write("image/jpeg", new ByteArrayInputStream(SampleImages.jpeg(orientation)), copy);
    byte[] drawn = FilePreviews.draw(copy.toByteArray(), "jpeg").orElseThrow();
    BufferedImage picture = SampleImages.decoded(drawn);
    assertThat(picture.getWidth()).isEqualTo(width);
    assertThat(picture.getHeight()).isEqualTo(height);
    Color top = new Color(picture.getRGB(redX, redY));
    assertThat(top.getRed()).isGreaterThan(200);
    assertThat(top.getBlue()).isLessThan(60);
    assertThat(new String(drawn, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "canary");
  }

  @Test
  void drawsAPng() {
    assertThat(FilePreviews.draw(SampleImages.png(1), "png")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"10000, 10000, false", "30000, 10, false", "10, 30000, false", "5000, 5000, true"})
  void drawsNoPictureThatGrowsOutOfProportion(int width, int height, boolean drawn) throws IOException {
    byte[] bomb = SampleImages.blank(width, height);
    assertThat(bomb).hasSizeLessThan(100_000);
    assertThat(FilePreviews.draw(bomb, "png").isPresent()).isEqualTo(drawn);
  }

  @Test
  void drawsNothingOfABrokenPicture() {
    assertThat(FilePreviews.draw(new byte[100], "jpeg")).isEmpty();
    assertThat(FilePreviews.draw(Arrays.copyOf(SampleImages.png(1), 60), "png")).isEmpty();
  }
}

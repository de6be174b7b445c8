package org.xiaohao.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNamesTests {

  @Test
  void stripsFoldersAndCharactersThatDeceive() {
    assertThat(FileNames.clean("证据 1.jpg")).isEqualTo("证据 1.jpg");
    assertThat(FileNames.clean("C:\\Users\\李四\\照片.jpg")).isEqualTo("照片.jpg");
    assertThat(FileNames.clean("../../etc/passwd")).isEqualTo("passwd");
    assertThat(FileNames.clean("a\u202egpj.exe\u0000\r\n")).isEqualTo("agpj.exe");
    assertThat(FileNames.clean("a\u2066b\u200bc\ufeff.txt")).isEqualTo("abc.txt");
    assertThat(FileNames.clean("a\"b<c>.txt")).isEqualTo("a_b_c_.txt");
    assertThat(FileNames.clean("\ud800x.txt")).isEqualTo("x.txt");
    assertThat(FileNames.clean(" .htaccess. ")).isEqualTo("htaccess");
  }

  @Test
  void namesWhatHasNoName() {
    assertThat(FileNames.clean(null)).isEqualTo("file");
    assertThat(FileNames.clean("...")).isEqualTo("file");
    assertThat(FileNames.clean("folder/")).isEqualTo("file");
  }

  @Test
  void cutsToTwoHundredBytesAndKeepsTheExtension() {
    String cut = FileNames.clean("卷".repeat(300) + ".pdf");
    assertThat(cut).endsWith("卷.pdf");
    assertThat(cut.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(190, 200);
    assertThat(FileNames.clean("😀".repeat(300)).getBytes(StandardCharsets.UTF_8)).hasSize(200);
  }
}

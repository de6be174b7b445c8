package org.xiaohao.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MediaTypesTests {

  @Test
  void trustsTheContentMoreThanTheName() {
    assertThat(type("%PDF-1.7\n", "photo.jpg")).isEqualTo("application/pdf");
    assertThat(type("\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF", "paper.pdf")).isEqualTo("image/jpeg");
    assertThat(type("<html><body>", "photo.jpg")).isEqualTo("text/html");
    assertThat(type("MZ\u0090\u0000", "photo.jpg")).isNotEqualTo("image/jpeg");
  }

  @Test
  void usesTheNameToTellOfficeFilesApart() {
    assertThat(type("PK\u0003\u0004", "台账.xlsx"))
        .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }

  @Test
  @Tag("W8")
  void callsAProgramAProgramWhateverItsNameSays() {
    assertThat(kind("MZ\u0090\u0000", "photo.jpg")).isEqualTo(FileKind.PROGRAM);
    assertThat(kind("words", "photo.jpg.exe")).isEqualTo(FileKind.PROGRAM);
    assertThat(kind("<html><script>", "photo.jpg")).isEqualTo(FileKind.PROGRAM);
    assertThat(kind("\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF", "photo.jpg")).isEqualTo(FileKind.IMAGE);
    assertThat(kind("PK\u0003\u0004", "bomb.zip")).isEqualTo(FileKind.ARCHIVE);
    assertThat(kind("#!AMR\n", "voice")).isEqualTo(FileKind.AUDIO);
    assertThat(kind("%PDF-1.7\n", "a.pdf")).isEqualTo(FileKind.DOCUMENT);
    assertThat(kind("\u0001\u0002\u0000", "x")).isEqualTo(FileKind.OTHER);
  }

  private static FileKind kind(String start, String name) {
    return FileKind.of(type(start, name), name);
  }

  private static String type(String start, String name) {
    return MediaTypes.detect(start.getBytes(StandardCharsets.ISO_8859_1), name);
  }
}

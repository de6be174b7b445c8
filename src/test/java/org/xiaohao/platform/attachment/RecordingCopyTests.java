package org.xiaohao.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import javax.sound.sampled.AudioSystem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings, telephone pictures and documents lose what they tell about device, place, time and author. */
@Tag("W9")
class RecordingCopyTests {

  @ParameterizedTest
  @ValueSource(strings = {"audio/mpeg", "audio/vnd.wave", "audio/vorbis", "audio/opus", "audio/mp4", "image/heic",
      "application/pdf"})
  void holdsNothingOfTheMetadata(String type) throws IOException {
    byte[] original = SampleFiles.of(type);
    assertThat(MediaTypes.detect(original, "x")).isIn(type, "application/ogg");
    WorkingCopy.Made made = made(type, original);
    assertThat(made.kind()).isEqualTo(WorkingCopy.STRIPPED);
    byte[] copy = copy(type, original);
    assertThat(copy).hasSize((int) made.size()).isEqualTo(copy(type, original));
    assertThat(text(copy)).doesNotContain("canar", "xmpmeta", "\u00c0\u00ff\u00ee", "Creat", "PieceInfo");
    assertThat(MediaTypes.detect(copy, "x")).as("still of its kind").isEqualTo(MediaTypes.detect(original, "x"));
  }

  @Test
  void soundsTheSame() throws Exception {
    assertThat(copy("audio/mpeg", SampleFiles.of("audio/mpeg"))).isEqualTo(SampleFiles.mp3());
    byte[] wav = SampleFiles.of("audio/vnd.wave");
    try (var before = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav));
        var after = AudioSystem.getAudioInputStream(new ByteArrayInputStream(copy("audio/vnd.wave", wav)))) {
      assertThat(after.readAllBytes()).isEqualTo(before.readAllBytes()).hasSize(40_000);
    }
    for (String type : new String[] {"audio/vorbis", "audio/opus", "audio/mp4", "image/heic"}) {
      byte[] original = SampleFiles.of(type);
      byte[] copy = copy(type, original);
      assertThat(copy).as(type).hasSameSizeAs(original);
      int data = text(original).indexOf(type.contains("/mp4") || type.contains("heic") ? "mdat" : "OggS\0\4");
      assertThat(Arrays.copyOfRange(copy, data, data + 2900)).isEqualTo(Arrays.copyOfRange(original, data, data + 2900));
    }
  }

  /** Each page of an Ogg carries a sum over itself; players leave out pages whose sum is wrong. */
  @Test
  void keepsTheSumsOfOggRight() throws IOException {
    byte[] copy = copy("audio/vorbis", SampleFiles.of("audio/vorbis"));
    int second = text(copy).indexOf("OggS", 4);
    byte[] page = Arrays.copyOfRange(copy, second, text(copy).indexOf("OggS", second + 4));
    byte[] sum = Arrays.copyOfRange(page, 22, 26);
    Arrays.fill(page, 22, 26, (byte) 0);
    int expected = OggFilter.checksum(page);
    assertThat(sum).containsExactly(expected, expected >> 8, expected >> 16, expected >> 24);
  }

  @Test
  void readsTheSame() throws IOException {
    try (PDDocument document = Loader.loadPDF(copy("application/pdf", SampleFiles.of("application/pdf")))) {
      assertThat(new PDFTextStripper().getText(document)).contains(SampleFiles.WORDS);
    }
  }

  @Test
  void existsForNothingOfWhichItCannotBePromised() throws IOException {
    assertThat(made("application/pdf", SampleFiles.pdf("secret")).kind()).as("encrypted").isEqualTo(WorkingCopy.NONE);
    byte[] large = Arrays.copyOf(SampleFiles.of("application/pdf"), PdfFilter.LARGEST + 1);
    assertThat(made("application/pdf", large).kind()).as("too large").isEqualTo(WorkingCopy.NONE);
    assertThat(made("video/mp4", SampleFiles.mp4("meta")).kind()).as("a track of places").isEqualTo(WorkingCopy.NONE);
    assertThat(made("audio/x-flac", new byte[9]).kind()).as("no filter").isEqualTo(WorkingCopy.NONE);
    assertThat(made("audio/amr", new byte[9]).kind()).as("hides nothing").isEqualTo(WorkingCopy.SAME);
    assertThat(made("application/zip", new byte[9]).kind()).isEqualTo(WorkingCopy.SAME);
  }

  /** A small file that becomes a large one in memory is not parsed at all (W8). */
  @Test
  @Tag("W8")
  void parsesNoPdfThatGrows() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < 40; i++) {
        deflater.write(new byte[1024 * 1024]);
      }
    }
    for (String head : new String[] {"/Type/ObjStm/N 1/First 5/Filter/FlateDecode", "/Filter/FlateDecode", "/Filter/Fl#61te"}) {
      String file = "%PDF-1.7\n1 0 obj<<" + head + "/Length " + packed.size() + ">>stream\n"
          + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream endobj";
      assertThatThrownBy(() -> PdfGate.check(file.getBytes(StandardCharsets.ISO_8859_1))).as(head)
          .isInstanceOf(BrokenFormat.class);
    }
    assertThatThrownBy(() -> PdfGate.check("1 0 obj<<>>endobj ".repeat(100_001).getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(BrokenFormat.class);
    PdfGate.check(SampleFiles.of("application/pdf"));
  }

  @Test
  void neverPromisesACopyItCannotMake() throws IOException {
    Random chance = new Random(7);
    for (String type : new String[] {"audio/mpeg", "audio/vnd.wave", "audio/vorbis", "audio/mp4", "image/heic",
        "application/pdf"}) {
      for (int round = 0; round < 100; round++) {
        byte[] damaged = SampleFiles.of(type);
        for (int hit = 0; hit < 3; hit++) {
          damaged[chance.nextInt(Math.min(damaged.length, 400))] = (byte) chance.nextInt();
        }
        damaged = Arrays.copyOf(damaged, damaged.length - chance.nextInt(damaged.length / 3));
        WorkingCopy.Made made = made(type, damaged);
        if (made.kind() == WorkingCopy.STRIPPED) {
          assertThat(copy(type, damaged)).hasSize((int) made.size());
        }
      }
    }
  }

  private static byte[] copy(String type, byte[] original) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkingCopy.STRIPPED.write(type, new ByteArrayInputStream(original), out);
    return out.toByteArray();
  }

  private static WorkingCopy.Made made(String type, byte[] content) throws IOException {
    return WorkingCopy.tryOn(type, new ByteArrayInputStream(content), content.length);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

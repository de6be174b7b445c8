package org.xiaohao.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real clamd with one signature of our own: the one every scanner is tried with. */
@Tag("W8")
class ClamAvTests {

  /** The EICAR test string, in two halves so that no scanner takes this file for it. */
  private static final byte[] EICAR =
      ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").getBytes(StandardCharsets.US_ASCII);
  private static final Path PROGRAM = Path.of("/usr/sbin/clamd");

  @TempDir private static Path folder;
  private static Process clamd;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(PROGRAM),
        "NO CLAMD: the tests of the virus scanner are skipped (apt-get install clamav-daemon)");
    Path signatures = Files.createDirectory(folder.resolve("signatures"));
    Files.writeString(signatures.resolve("own.ndb"), "Own.Eicar:0:*:" + HexFormat.of().formatHex(EICAR) + "\n");
    Path settings = Files.write(folder.resolve("clamd.conf"), List.of("Foreground yes", "LocalSocket " + socket(),
        "DatabaseDirectory " + signatures, "TemporaryDirectory " + Files.createDirectory(folder.resolve("tmp")),
        "StreamMaxLength 1M", "LogFile " + folder.resolve("clamd.log")));
    clamd = new ProcessBuilder(PROGRAM.toString(), "-c", settings.toString()).redirectErrorStream(true)
        .redirectOutput(folder.resolve("out.log").toFile()).start();
    long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!Files.exists(socket()) && clamd.isAlive() && System.nanoTime() < until) {
      Thread.sleep(100);
    }
    assertThat(socket()).as(Files.readString(folder.resolve("out.log"))).exists();
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (clamd != null) {
      clamd.destroy();
      clamd.waitFor();
    }
  }

  private static Path socket() {
    return folder.resolve("clamd.sock");
  }

  private static ClamAv scanner() {
    return new ClamAv(socket().toString(), Duration.ofSeconds(30));
  }

  private static ScanState scan(byte[] content) throws IOException {
    return scanner().scan(new ByteArrayInputStream(content));
  }

  @Test
  void findsTheTestVirusAlsoInsideAnArchive() throws IOException {
    assertThat(scan(EICAR)).isEqualTo(ScanState.INFECTED);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("照片.jpg"));
      zip.write(EICAR);
    }
    assertThat(scan(packed.toByteArray())).isEqualTo(ScanState.INFECTED);
  }

  @Test
  void findsNothingInAPhotograph() throws IOException {
    assertThat(scan(SampleImages.jpeg(1))).isEqualTo(ScanState.CLEAN);
    assertThat(scan(new byte[900_000])).isEqualTo(ScanState.CLEAN);
  }

  @Test
  void callsWhatIsTooLargeForItUnscanned() throws IOException {
    assertThat(scan(new byte[5_000_000])).isEqualTo(ScanState.UNSCANNED);
  }

  @Test
  void letsAFileWaitWhenNobodyAnswers() throws IOException {
    InputStream file = new ByteArrayInputStream(EICAR);
    assertThat(new ClamAv(folder.resolve("gone.sock").toString(), Duration.ofSeconds(5)).scan(file))
        .isEqualTo(ScanState.PENDING);
    assertThat(new ClamAv("", Duration.ofSeconds(5)).present()).isFalse();
  }

  @Test
  void doesNotBlameTheScannerForABrokenFile() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("broken file");
      }
    };
    assertThatThrownBy(() -> scanner().scan(broken)).hasMessage("broken file");
  }
}

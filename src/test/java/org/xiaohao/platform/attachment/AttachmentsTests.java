package org.xiaohao.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mybatis.spring.mapper.MapperFactoryBean;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.ReceiptCode;
import org.xiaohao.platform.vault.Recipient;
import org.xiaohao.platform.vault.ReporterKey;
import org.xiaohao.platform.vault.ReporterKeys;
import org.xiaohao.platform.vault.Suites;
import org.xiaohao.platform.vault.Vault;
import org.xiaohao.platform.vault.VaultContext;

class AttachmentsTests {

  private static final CaseRef CASE = new CaseRef("report", 7);
  private static final String PNG = "\u0089PNG\r\n\u001a\n";
  private static final int MEGABYTE = 1024 * 1024;

  @TestConfiguration
  @Import({Attachments.class, SealedFiles.class})
  static class Beans {
    @Bean
    FileLimits limits() {
      return new FileLimits(20 * MEGABYTE, 25 * MEGABYTE);
    }

    @Bean
    ScriptedScanner scanner() {
      return new ScriptedScanner();
    }

    @Bean
    MapperFactoryBean<AttachmentMapper> attachmentMapper(SqlSessionFactory sessions) {
      return VaultContext.mapper(AttachmentMapper.class, sessions);
    }
  }

  /** Says what the test lets it say. */
  static class ScriptedScanner implements VirusScanner {

    private ScanState next;

    @Override
    public boolean present() {
      return next != null;
    }

    @Override
    public ScanState scan(InputStream content) throws IOException {
      content.transferTo(OutputStream.nullOutputStream());
      return next;
    }
  }

  @TempDir
  Path folder;

  private AnnotationConfigApplicationContext context;
  private Attachments attachments;
  private JdbcTemplate jdbc;
  private ReporterKey reporter;
  private List<Recipient> both;

  @BeforeEach
  void setUp() {
    context = VaultContext.start(folder, Beans.class);
    attachments = context.getBean(Attachments.class);
    jdbc = context.getBean(JdbcTemplate.class);
    jdbc.update("delete from attachment");
    jdbc.update("delete from sealed_content");
    reporter = newReporter();
    both = List.of(context.getBean(Keyring.class).staff(), reporter.recipient());
  }

  @AfterEach
  void tearDown() {
    context.close();
  }

  @Test
  void givesBackWhatWasStoredToStaffAndReporter() throws IOException {
    Attachment stored = store("证据.png", PNG + "canary-5520");
    assertThat(stored.mediaType()).isEqualTo("image/png");
    assertThat(asStaff(stored.id())).isEqualTo(PNG + "canary-5520");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attachments.openAsReporter(stored.id(), reporter, out);
    assertThat(out.toString(StandardCharsets.ISO_8859_1)).isEqualTo(PNG + "canary-5520");
    assertThat(attachments.of(CASE)).singleElement().satisfies(view -> {
      assertThat(view.fileName()).isEqualTo("证据.png");
      assertThat(view.size()).isEqualTo(stored.size()).isEqualTo(PNG.length() + 11);
      assertThat(view.purpose()).isEqualTo("EVIDENCE");
      assertThat(view.storedAt()).isNotNull();
    });
    assertThat(attachments.of(CASE, reporter)).isEqualTo(attachments.of(CASE));
    assertThat(attachments.ownerOf(stored.id())).contains(CASE);
  }

  @Test
  void showsNothingToAnotherReporter() throws IOException {
    long id = store("a.png", PNG).id();
    ReporterKey another = newReporter();
    assertThat(attachments.of(CASE, another)).isEmpty();
    assertThat(attachments.findAsReporter(id, another)).isEmpty();
    refuses(() -> attachments.openAsReporter(id, another, OutputStream.nullOutputStream()), "attachment.unknown");
    refuses(() -> attachments.openAsStaff(id + 1, OutputStream.nullOutputStream()), "attachment.unknown");
  }

  @Test
  void leavesNoCanaryInTheRows() throws IOException {
    Upload upload = new Upload("EVIDENCE", "canary-name.png", "image/canary-type",
        bytes(PNG + "canary-5520".repeat(1000)));
    attachments.store(CASE, upload, both);
    for (String canary : List.of("canary", "image/png", "IHDR")) {
      for (String column : List.of("bytes) from attachment_chunk", "envelope) from sealed_content",
          "wrapped_key) from sealed_key", "concat(owner_kind, purpose, state, suite)) from attachment")) {
        assertThat(jdbc.queryForList("select hex(" + column, String.class))
            .isNotEmpty().noneMatch(hex -> hex.contains(hex(canary)));
      }
    }
  }

  @Test
  void hidesTheSizeOfAFile() throws IOException {
    store("a.txt", "a");
    store("b.txt", "b".repeat(60_000));
    assertThat(jdbc.queryForList("select distinct length(bytes) from attachment_chunk", Integer.class)).hasSize(1);
  }

  @Test
  void storesTenMegabytesWhileTheyArrive() throws IOException {
    Generated in = new Generated(10 * MEGABYTE);
    Attachment stored = attachments.store(CASE, "EVIDENCE", "film.bin", in, both);
    assertThat(in.worstLag).isLessThan(2L * MEGABYTE);
    assertThat(stored.size()).isEqualTo(10 * MEGABYTE);
    assertThat(jdbc.queryForObject("select max(length(bytes)) from attachment_chunk", Integer.class))
        .isEqualTo(ChunkOutput.CHUNK);
    CheckedOutput out = new CheckedOutput();
    attachments.openAsStaff(stored.id(), out);
    assertThat(out.size).isEqualTo(10 * MEGABYTE);
  }

  @Test
  @Tag("W8")
  void sealsAHundredMegabytesInLittleMemory() throws IOException {
    PlatformTransactionManager transactions = context.getBean(PlatformTransactionManager.class);
    AttachmentMapper mapper = context.getBean(AttachmentMapper.class);
    SealedFiles large = new SealedFiles(mapper, context.getBean(Suites.class),
        new FileLimits(100 * MEGABYTE, 200 * MEGABYTE), transactions);
    long before = liveHeap();
    // The heap may be smaller than before when what earlier tests left was freed meanwhile, so the looks are counted.
    List<Long> grown = new ArrayList<>();
    InputStream in = new Generated(100 * MEGABYTE) {
      @Override
      void reached(long position) {
        if (position / MEGABYTE % 20 == 10) {
          grown.add(liveHeap() - before);
        }
      }
    };
    ScriptedScanner scanner = context.getBean(ScriptedScanner.class);
    scanner.next = ScanState.CLEAN;
    Attachment stored = new Attachments(mapper, context.getBean(Vault.class), large, scanner, transactions)
        .store(CASE, "EVIDENCE", "film.bin", in, both);
    assertThat(stored.size()).isEqualTo(100L * MEGABYTE);
    assertThat(grown).hasSizeGreaterThanOrEqualTo(5).allMatch(bytes -> bytes < 64L * MEGABYTE);
  }

  private static long liveHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Test
  void readsTenMegabytesPieceByPieceAndNoticesAMissingEnd() throws IOException {
    long id = attachments.store(CASE, "EVIDENCE", "film.bin", new Generated(10 * MEGABYTE), both).id();
    CheckedOutput out = new CheckedOutput() {
      @Override
      public void write(byte[] bytes, int offset, int length) {
        super.write(bytes, offset, length);
        jdbc.update("delete from attachment_chunk where attachment_id = ? and seq >= 10", id);
      }
    };
    assertThatThrownBy(() -> attachments.openAsStaff(id, out)).isInstanceOf(IOException.class);
    assertThat(out.size).isBetween(4L * MEGABYTE, 6L * MEGABYTE);
  }

  @Test
  void noticesChunksExchangedOrMovedToAnotherFile() throws IOException {
    long id = attachments.store(CASE, "EVIDENCE", "a.bin", new Generated(2 * MEGABYTE), both).id();
    long other = attachments.store(CASE, "EVIDENCE", "b.bin", new Generated(2 * MEGABYTE), both).id();
    jdbc.update("update attachment_chunk set seq = case seq when 1 then 102 when 2 then 101 end "
        + "where attachment_id = ? and seq in (1, 2)", id);
    jdbc.update("update attachment_chunk set seq = seq - 100 where attachment_id = ? and seq > 100", id);
    assertThatThrownBy(() -> attachments.openAsStaff(id, OutputStream.nullOutputStream()))
        .isInstanceOf(IOException.class);
    jdbc.update("update attachment set owner_id = 8 where id = ?", other);
    assertThatThrownBy(() -> attachments.openAsStaff(other, OutputStream.nullOutputStream()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void refusesEmptyAndTooLargeFilesAndKeepsNothing() {
    refuses(() -> store("a.txt", ""), "attachment.empty");
    refuses(() -> attachments.store(CASE, "EVIDENCE", "a", new Generated(20 * MEGABYTE + 1), both),
        "attachment.too.large");
    keepsNothing();
  }

  @Test
  @Tag("W8")
  void namesTheLimitsInMegabytes() {
    assertThatThrownBy(() -> attachments.store(CASE, "EVIDENCE", "a", new Generated(20 * MEGABYTE + 1), both))
        .satisfies(refusal -> assertThat(((DomainException) refusal).arguments()).containsExactly(20L));
  }

  @Test
  @Tag("W8")
  void limitsAllFilesOfACaseTogether() throws IOException {
    attachments.store(CASE, "EVIDENCE", "a", new Generated(20 * MEGABYTE), both);
    assertThatThrownBy(() -> attachments.store(CASE, "EVIDENCE", "b", new Generated(6 * MEGABYTE), both))
        .hasMessage("attachment.case.full")
        .satisfies(refusal -> assertThat(((DomainException) refusal).arguments()).containsExactly(25L));
    assertThat(attachments.of(CASE)).hasSize(1);
    attachments.store(new CaseRef("report", 8), "EVIDENCE", "b", new Generated(6 * MEGABYTE), both);
  }

  @Test
  @Tag("W9")
  void handsOutACopyWithoutMetadataAndKeepsTheOriginalAsItCame() throws Exception {
    byte[] original = SampleImages.jpeg(6);
    long id = attachments.store(CASE, "EVIDENCE", "a.jpg", new ByteArrayInputStream(original), both).id();
    AttachmentView view = attachments.findAsStaff(id).orElseThrow();
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    attachments.openCopyAsStaff(id, copy);
    assertThat(copy.toString(StandardCharsets.ISO_8859_1)).doesNotContain("canary");
    assertThat(view.copySize()).isEqualTo(copy.size()).isLessThan(view.size());
    ByteArrayOutputStream untouched = new ByteArrayOutputStream();
    attachments.openAsStaff(id, untouched);
    assertThat(untouched.toByteArray()).isEqualTo(original);
    assertThat(view.sha256()).isEqualTo(java.util.HexFormat.of()
        .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(original)));
  }

  @Test
  @Tag("W8")
  void tellsWhatTheScannerSays() throws IOException {
    ScriptedScanner scanner = context.getBean(ScriptedScanner.class);
    assertThat(scanOf(store("a.png", PNG).id())).isEqualTo(ScanState.UNSCANNED);
    scanner.next = ScanState.INFECTED;
    long infected = store("b.png", PNG).id();
    assertThat(scanOf(infected)).isEqualTo(ScanState.INFECTED);
    assertThat(attachments.findAsStaff(infected).orElseThrow().openToReaders()).isFalse();
    scanner.next = ScanState.PENDING;
    long waiting = store("c.png", PNG).id();
    assertThat(attachments.scanPending()).isZero();
    scanner.next = ScanState.CLEAN;
    assertThat(attachments.scanPending()).isEqualTo(1);
    assertThat(scanOf(waiting)).isEqualTo(ScanState.CLEAN);
  }

  private ScanState scanOf(long id) {
    return attachments.findAsStaff(id).orElseThrow().scan();
  }

  @Test
  void keepsNothingOfAnUploadThatBreaksOff() {
    InputStream broken = new Generated(3 * MEGABYTE) {
      @Override
      void reached(long position) throws IOException {
        if (position > 2 * MEGABYTE) {
          throw new IOException("connection reset");
        }
      }
    };
    assertThatThrownBy(() -> attachments.store(CASE, "EVIDENCE", "a", broken, both)).hasMessage("connection reset");
    keepsNothing();
  }

  @Test
  void hidesAndPurgesAnUploadThatWasKilled() throws IOException {
    long id = store("a.png", PNG).id();
    jdbc.update("update attachment set state = 'UPLOADING', stored_at = null where id = ?", id);
    assertThat(attachments.of(CASE)).isEmpty();
    assertThat(attachments.findAsStaff(id)).isEmpty();
    assertThat(attachments.purgeUnfinished()).isZero();
    jdbc.update("update attachment set touched_at = utc_timestamp(3) - interval 61 minute where id = ?", id);
    assertThat(attachments.purgeUnfinished()).isEqualTo(1);
    assertThat(jdbc.queryForList("select * from attachment_chunk")).isEmpty();
  }

  @Test
  void givesUpAnUploadThatWasPurgedMeanwhile() {
    InputStream slow = new Generated(3 * MEGABYTE) {
      @Override
      void reached(long position) {
        jdbc.update("update attachment set touched_at = utc_timestamp(3) - interval 2 hour");
        attachments.purgeUnfinished();
      }
    };
    assertThatThrownBy(() -> attachments.store(CASE, "EVIDENCE", "a", slow, both)).isInstanceOf(IOException.class);
    keepsNothing();
  }

  @Test
  void refusesToRunInsideATransaction() {
    TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    assertThatIllegalStateException().isThrownBy(() -> transaction.execute(status -> {
      try {
        return store("a.png", PNG);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }));
  }

  @Test
  void removesTheFilesOfACase() throws IOException {
    store("a.png", PNG);
    store("b.png", PNG);
    assertThat(attachments.removeAll(CASE)).isEqualTo(2);
    keepsNothing();
  }

  private void keepsNothing() {
    for (String table : List.of("attachment", "attachment_chunk", "sealed_content", "sealed_key")) {
      assertThat(jdbc.queryForObject("select count(*) from " + table, Integer.class)).as(table).isZero();
    }
  }

  private Attachment store(String fileName, String content) throws IOException {
    return attachments.store(CASE, "EVIDENCE", fileName, bytes(content), both);
  }

  private String asStaff(long id) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attachments.openAsStaff(id, out);
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  private ReporterKey newReporter() {
    ReporterKeys keys = context.getBean(ReporterKeys.class);
    ReceiptCode code = ReceiptCode.random();
    var made = keys.create(code);
    return keys.unlock(code, made.wrapped(), made.salt());
  }

  private static InputStream bytes(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String hex(String text) {
    return java.util.HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String key) {
    assertThatThrownBy(call).isInstanceOf(DomainException.class).hasMessage(key);
  }

  /** Makes bytes as they are read and notes how far the rows lag behind. */
  private class Generated extends InputStream {

    private final long total;
    private long position;
    private long worstLag;

    Generated(long total) {
      this.total = total;
    }

    void reached(long at) throws IOException {
      Long stored = jdbc.queryForObject("select coalesce(sum(length(bytes)), 0) from attachment_chunk", Long.class);
      worstLag = Math.max(worstLag, at - stored);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (position == total) {
        return -1;
      }
      int count = (int) Math.min(length, total - position);
      for (int i = 0; i < count; i++) {
        into[offset + i] = byteAt(position + i);
      }
      if (position / MEGABYTE != (position + count) / MEGABYTE) {
        reached(position);
      }
      position += count;
      return count;
    }
  }

  private static byte byteAt(long position) {
    return (byte) (position * 31 + (position >> 8) * 17 + (position >> 16));
  }

  /** Checks each byte against {@link Generated} and forgets it. */
  private static class CheckedOutput extends OutputStream {

    long size;

    @Override
    public void write(int value) {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      for (int i = 0; i < length; i++) {
        if (bytes[offset + i] != byteAt(size + i)) {
          throw new AssertionError("byte " + (size + i));
        }
      }
      size += length;
    }
  }
}

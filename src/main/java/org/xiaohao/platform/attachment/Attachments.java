package org.xiaohao.platform.attachment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.vault.BrokenSeal;
import org.xiaohao.platform.vault.Recipient;
import org.xiaohao.platform.vault.ReporterKey;
import org.xiaohao.platform.vault.Vault;

/**
 * Files of cases, sealed in chunks in the database. Both ways are streams: memory holds one chunk, and no database
 * connection is held while the other side is slow. Who may read is the caller's question; see {@link #ownerOf}.
 */
@Component
public class Attachments {

  static final String TABLE = "attachment";
  static final String MANIFEST = "manifest";
  private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);
  private static final int IDLE_SECONDS = 3600;

  private final AttachmentMapper mapper;
  private final Vault vault;
  private final SealedFiles files;
  private final VirusScanner scanner;
  private final TransactionTemplate transaction;

  Attachments(AttachmentMapper mapper, Vault vault, SealedFiles files, VirusScanner scanner,
      PlatformTransactionManager transactions) {
    this.mapper = mapper;
    this.vault = vault;
    this.files = files;
    this.scanner = scanner;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Stores a file of which the browser declared no type; as {@link #store(CaseRef, Upload, List)}. */
  public Attachment store(CaseRef owner, String purpose, String fileName, InputStream in, List<Recipient> to)
      throws IOException {
    return store(owner, new Upload(purpose, fileName, null, in), to);
  }

  /**
   * Stores a file, chunk by chunk, each in a transaction of its own; it can be seen only when it is complete. Must be
   * called outside a transaction, and the owning row must exist.
   *
   * @throws DomainException TOO_LARGE, field {@code file}, keys {@code attachment.too.large} and {@code
   *     attachment.case.full} (argument: the limit in megabytes); INVALID, key {@code attachment.empty}
   * @throws IOException if the upload breaks off; nothing of it remains
   */
  public Attachment store(CaseRef owner, Upload upload, List<Recipient> to) throws IOException {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a file must not be stored inside a transaction");
    }
    PlainInput in = new PlainInput(upload.content(), files.limits());
    byte[] prefix = in.readNBytes(MediaTypes.PREFIX);
    if (prefix.length == 0) {
      throw DomainException.invalid("file", "attachment.empty");
    }
    AttachmentRow row = new AttachmentRow(owner, upload.purpose(), files.currentSuite());
    transaction.executeWithoutResult(status -> mapper.insert(row));
    boolean complete = false;
    try {
      Attachment stored = seal(row, upload, prefix, in, to);
      complete = true;
      return stored;
    } finally {
      if (!complete) {
        transaction.executeWithoutResult(status -> mapper.deleteUnfinished(row.id()));
      }
    }
  }

  /**
   * Writes the untouched original of a file, opened with the staff keys.
   *
   * @throws DomainException NOT_FOUND, key {@code attachment.unknown}
   * @throws IOException if the file was cut or changed, or the other side is gone
   */
  public void openAsStaff(long id, OutputStream out) throws IOException {
    open(id, this::manifestAsStaff, (manifest, plain) -> plain.transferTo(out));
  }

  /** Writes the working copy of a file, without the metadata of images (W9); as {@link #openAsStaff}. */
  public void openCopyAsStaff(long id, OutputStream out) throws IOException {
    BufferedOutputStream buffered = new BufferedOutputStream(out);
    open(id, this::manifestAsStaff, (manifest, plain) -> manifest.copy().write(manifest.mediaType(), plain, buffered));
    buffered.flush();
  }

  /** Writes the content of a file, opened with a reporter's key; as {@link #openAsStaff}. */
  public void openAsReporter(long id, ReporterKey unlocked, OutputStream out) throws IOException {
    open(id, row -> manifestAsReporter(row, unlocked), (manifest, plain) -> plain.transferTo(out));
  }

  /** The complete files of a case that staff can open, oldest first. */
  public List<AttachmentView> of(CaseRef owner) {
    return list(owner, this::manifestAsStaff);
  }

  /** The complete files of a case that this reporter can open, oldest first. */
  public List<AttachmentView> of(CaseRef owner, ReporterKey unlocked) {
    return list(owner, row -> manifestAsReporter(row, unlocked));
  }

  /** Ids of the complete files of a case, whoever can open them. */
  public List<Long> idsOf(CaseRef owner) {
    return mapper.listByOwner(owner.kind(), owner.id()).stream().map(AttachmentRow::id).toList();
  }

  /** One complete file, opened with the staff keys. */
  public Optional<AttachmentView> findAsStaff(long id) {
    return mapper.findById(id).flatMap(row -> manifestAsStaff(row).map(row::view));
  }

  /** One complete file, opened with a reporter's key. */
  public Optional<AttachmentView> findAsReporter(long id, ReporterKey unlocked) {
    return mapper.findById(id).flatMap(row -> manifestAsReporter(row, unlocked).map(row::view));
  }

  /** The case a complete file belongs to, for the question who may read it. */
  public Optional<CaseRef> ownerOf(long id) {
    return mapper.findById(id).map(AttachmentRow::owner);
  }

  /** Removes the complete files of a case with their names and keys; for retention. Returns their number. */
  public int removeAll(CaseRef owner) {
    List<AttachmentRow> rows = mapper.listByOwner(owner.kind(), owner.id());
    rows.forEach(row -> transaction.executeWithoutResult(status -> {
      vault.erase(TABLE, row.id());
      mapper.delete(row.id());
    }));
    return rows.size();
  }

  /** Removes what uploads left behind that have been silent for an hour. */
  public int purgeUnfinished() {
    return purgeUnfinished(IDLE_SECONDS);
  }

  int purgeUnfinished(int idleSeconds) {
    return mapper.listUnfinished(idleSeconds).stream().mapToInt(mapper::deleteUnfinished).sum();
  }

  /** Scans what the scanner did not answer for; only where the staff keys are. Returns the number of files settled. */
  int scanPending() {
    if (!scanner.present()) {
      return 0;
    }
    return mapper.listPendingScans().stream().mapToInt(row -> {
      ScanState state = manifestAsStaff(row).map(manifest -> scanAgain(row, manifest)).orElse(ScanState.PENDING);
      return state == ScanState.PENDING ? 0 : mapper.updateScan(row.id(), state);
    }).sum();
  }

  /** A file that cannot be read any more must not keep the others waiting. */
  private ScanState scanAgain(AttachmentRow row, Manifest manifest) {
    try {
      return scan(row, manifest.fileKey(), manifest.size());
    } catch (IOException | BrokenSeal e) {
      LOG.warn("attachment {} cannot be read for the virus scanner", row.id());
      return ScanState.UNSCANNED;
    }
  }

  /** The key of the file is at hand only now, so everything that must look into it does so before it is given away. */
  private Attachment seal(AttachmentRow row, Upload upload, byte[] prefix, PlainInput in, List<Recipient> to)
      throws IOException {
    byte[] fileKey = files.write(row, prefix, in);
    String fileName = FileNames.clean(upload.fileName());
    String mediaType = MediaTypes.detect(prefix, fileName);
    WorkingCopy.Made copy;
    try (InputStream original = files.read(row, fileKey, in.size())) {
      copy = WorkingCopy.tryOn(mediaType, original, in.size());
    }
    ScanState scan = scan(row, fileKey, in.size());
    Manifest manifest = new Manifest(fileKey, fileName, upload.declaredType(), mediaType, in.size(), in.sha256(),
        copy.kind(), copy.size());
    transaction.executeWithoutResult(status -> {
      vault.seal(TABLE, row.id(), MANIFEST, manifest.toBytes(), to);
      if (mapper.finish(row.id(), scan) == 0) {
        throw new UncheckedIOException(new IOException("upload " + row.id() + " was given up"));
      }
    });
    return new Attachment(row.id(), fileName, manifest.size(), manifest.mediaType());
  }

  private ScanState scan(AttachmentRow row, byte[] fileKey, long size) throws IOException {
    if (!scanner.present()) {
      return ScanState.UNSCANNED;
    }
    try (InputStream plain = files.read(row, fileKey, size)) {
      return scanner.scan(plain);
    }
  }

  /** What is done with an opened file. */
  private interface Reading {
    void of(Manifest manifest, InputStream plain) throws IOException;
  }

  private void open(long id, Function<AttachmentRow, Optional<Manifest>> key, Reading reading) throws IOException {
    AttachmentRow row = mapper.findById(id).orElseThrow(() -> DomainException.notFound("attachment.unknown"));
    Manifest manifest = key.apply(row).orElseThrow(() -> DomainException.notFound("attachment.unknown"));
    try (InputStream plain = files.read(row, manifest.fileKey(), manifest.size())) {
      reading.of(manifest, plain);
    }
  }

  private List<AttachmentView> list(CaseRef owner, Function<AttachmentRow, Optional<Manifest>> key) {
    return mapper.listByOwner(owner.kind(), owner.id()).stream()
        .flatMap(row -> key.apply(row).map(row::view).stream())
        .toList();
  }

  private Optional<Manifest> manifestAsStaff(AttachmentRow row) {
    return vault.openBytesAsStaff(TABLE, row.id(), MANIFEST).map(Manifest::parse);
  }

  private Optional<Manifest> manifestAsReporter(AttachmentRow row, ReporterKey unlocked) {
    return vault.openBytesAsReporter(TABLE, row.id(), MANIFEST, unlocked).map(Manifest::parse);
  }
}

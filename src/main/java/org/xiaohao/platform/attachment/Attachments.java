package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.vault.BrokenSeal;
import org.xiaohao.platform.vault.Recipient;
import org.xiaohao.platform.vault.ReporterKey;
import org.xiaohao.platform.vault.Suite;
import org.xiaohao.platform.vault.Suites;
import org.xiaohao.platform.vault.Vault;

/**
 * Files of cases, sealed in chunks in the database. Both ways are streams: memory holds one chunk, and no database
 * connection is held while the other side is slow. Who may read is the caller's question; see {@link #ownerOf}.
 */
@Component
public class Attachments {

  static final String TABLE = "attachment";
  static final String MANIFEST = "manifest";
  private static final int IDLE_SECONDS = 3600;
  private static final int PADDING = 64 * 1024;

  private final AttachmentMapper mapper;
  private final Vault vault;
  private final Suites suites;
  private final TransactionTemplate transaction;
  private final long maxBytes;

  Attachments(AttachmentMapper mapper, Vault vault, Suites suites, PlatformTransactionManager transactions,
      @Value("${xiaohao.attachment.max-bytes:20971520}") long maxBytes) {
    this.mapper = mapper;
    this.vault = vault;
    this.suites = suites;
    this.transaction = new TransactionTemplate(transactions);
    this.maxBytes = maxBytes;
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
   * @throws DomainException INVALID, key {@code attachment.too.large} (argument: the limit in bytes) or
   *     {@code attachment.empty}, field {@code file}
   * @throws IOException if the upload breaks off; nothing of it remains
   */
  public Attachment store(CaseRef owner, Upload upload, List<Recipient> to) throws IOException {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a file must not be stored inside a transaction");
    }
    PlainInput in = new PlainInput(upload.content(), maxBytes);
    byte[] prefix = in.readNBytes(MediaTypes.PREFIX);
    if (prefix.length == 0) {
      throw DomainException.invalid("file", "attachment.empty");
    }
    AttachmentRow row = new AttachmentRow(owner, upload.purpose(), suites.current().name());
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
   * Writes the content of a file, opened with the staff keys.
   *
   * @throws DomainException NOT_FOUND, key {@code attachment.unknown}
   * @throws IOException if the file was cut or changed, or the other side is gone
   */
  public void openAsStaff(long id, OutputStream out) throws IOException {
    open(id, out, this::manifestAsStaff);
  }

  /** Writes the content of a file, opened with a reporter's key; as {@link #openAsStaff}. */
  public void openAsReporter(long id, ReporterKey unlocked, OutputStream out) throws IOException {
    open(id, out, row -> manifestAsReporter(row, unlocked));
  }

  /** The complete files of a case that staff can open, oldest first. */
  public List<AttachmentView> of(CaseRef owner) {
    return list(owner, this::manifestAsStaff);
  }

  /** The complete files of a case that this reporter can open, oldest first. */
  public List<AttachmentView> of(CaseRef owner, ReporterKey unlocked) {
    return list(owner, row -> manifestAsReporter(row, unlocked));
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

  /** Removes what uploads left behind that have been silent for an hour; a scheduler calls it. */
  public int purgeUnfinished() {
    return purgeUnfinished(IDLE_SECONDS);
  }

  int purgeUnfinished(int idleSeconds) {
    return mapper.listUnfinished(idleSeconds).stream().mapToInt(mapper::deleteUnfinished).sum();
  }

  private Attachment seal(AttachmentRow row, Upload upload, byte[] prefix, PlainInput in, List<Recipient> to)
      throws IOException {
    Suite suite = suites.named(row.suite());
    byte[] fileKey = suite.newDataKey();
    ChunkOutput chunks = new ChunkOutput(mapper, transaction, row.id());
    try (OutputStream out = suite.sealing(fileKey, chunks, context(row))) {
      out.write(prefix);
      in.transferTo(out);
      out.write(new byte[(int) (-in.size() & (PADDING - 1))]);
    }
    String fileName = FileNames.clean(upload.fileName());
    Manifest manifest = new Manifest(fileKey, fileName, upload.declaredType(), MediaTypes.detect(prefix, fileName),
        in.size(), in.sha256());
    transaction.executeWithoutResult(status -> {
      vault.seal(TABLE, row.id(), MANIFEST, manifest.toBytes(), to);
      if (mapper.finish(row.id()) == 0) {
        throw new UncheckedIOException(new IOException("upload " + row.id() + " was given up"));
      }
    });
    return new Attachment(row.id(), fileName, manifest.size(), manifest.mediaType());
  }

  private void open(long id, OutputStream out, Function<AttachmentRow, Optional<Manifest>> key) throws IOException {
    AttachmentRow row = mapper.findById(id).orElseThrow(() -> DomainException.notFound("attachment.unknown"));
    Manifest manifest = key.apply(row).orElseThrow(() -> DomainException.notFound("attachment.unknown"));
    InputStream chunks = new ChunkInput(mapper, id);
    try (InputStream plain = suites.named(row.suite()).opening(manifest.fileKey(), chunks, context(row))) {
      byte[] buffer = new byte[PADDING];
      long left = manifest.size();
      // Reads on through the padding: only the end of the stream proves that nothing is missing.
      for (int count = plain.read(buffer); count >= 0; count = plain.read(buffer)) {
        int part = (int) Math.min(left, count);
        out.write(buffer, 0, part);
        left -= part;
      }
      if (left > 0) {
        throw new BrokenSeal("attachment " + id + " is too short");
      }
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

  /** Binds the ciphertext to the row; the owner is part of it, so that a file cannot be hung on another case. */
  private static byte[] context(AttachmentRow row) {
    return (TABLE + "|" + row.id() + "|" + row.owner() + "|" + row.suite())
        .getBytes(StandardCharsets.UTF_8);
  }
}

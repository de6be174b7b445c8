package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.vault.Suite;
import org.xiaohao.platform.vault.Suites;

/** The content of files as rows of ciphertext: written as it arrives, read back as a stream. */
@Component
class SealedFiles {

  /** Lengths are rounded up to this, so that the rows do not tell the size of a file. */
  static final int PADDING = 64 * 1024;

  private final AttachmentMapper mapper;
  private final Suites suites;
  private final FileLimits limits;
  private final TransactionTemplate transaction;

  SealedFiles(AttachmentMapper mapper, Suites suites, FileLimits limits, PlatformTransactionManager transactions) {
    this.mapper = mapper;
    this.suites = suites;
    this.limits = limits;
    this.transaction = new TransactionTemplate(transactions);
  }

  FileLimits limits() {
    return limits;
  }

  String currentSuite() {
    return suites.current().name();
  }

  /** Seals a file under a new key, which is returned. */
  byte[] write(AttachmentRow row, byte[] prefix, PlainInput in) throws IOException {
    Suite suite = suites.named(row.suite());
    byte[] fileKey = suite.newDataKey();
    ChunkOutput chunks = new ChunkOutput(mapper, transaction, row, limits);
    try (OutputStream out = suite.sealing(fileKey, chunks, context(row))) {
      out.write(prefix);
      in.transferTo(out);
      out.write(new byte[(int) (-in.size() & (PADDING - 1))]);
    }
    return fileKey;
  }

  /** The content; its end proves that nothing is missing. */
  InputStream read(AttachmentRow row, byte[] fileKey, long size) throws IOException {
    InputStream padded =
        suites.named(row.suite()).opening(fileKey, new ChunkInput(mapper, row.id()), context(row));
    return new UnpaddedInput(padded, size);
  }

  /** Binds the ciphertext to the row; the owner is part of it, so that a file cannot be hung on another case. */
  private static byte[] context(AttachmentRow row) {
    return (Attachments.TABLE + "|" + row.id() + "|" + row.owner() + "|" + row.suite())
        .getBytes(StandardCharsets.UTF_8);
  }
}

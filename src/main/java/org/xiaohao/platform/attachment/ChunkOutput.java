package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a stream of ciphertext into rows of 512 KB, each in a short transaction of its own. */
class ChunkOutput extends OutputStream {

  static final int CHUNK = 512 * 1024;

  private final AttachmentMapper mapper;
  private final TransactionTemplate transaction;
  private final AttachmentRow row;
  private final FileLimits limits;
  private final byte[] buffer = new byte[CHUNK];
  private int filled;
  private int seq;

  ChunkOutput(AttachmentMapper mapper, TransactionTemplate transaction, AttachmentRow row, FileLimits limits) {
    this.mapper = mapper;
    this.transaction = transaction;
    this.row = row;
    this.limits = limits;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int done = 0;
    while (done < length) {
      int part = Math.min(length - done, CHUNK - filled);
      System.arraycopy(bytes, offset + done, buffer, filled, part);
      filled += part;
      done += part;
      if (filled == CHUNK) {
        store();
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (filled > 0) {
      store();
    }
  }

  private void store() throws IOException {
    byte[] bytes = Arrays.copyOf(buffer, filled);
    Boolean stored = transaction.execute(status -> {
      limits.requireRoom(mapper.countChunks(row.owner()));
      return mapper.touch(row.id()) == 1 && mapper.insertChunk(row.id(), seq, bytes) == 1;
    });
    if (!Boolean.TRUE.equals(stored)) {
      throw new IOException("upload " + row.id() + " was given up");
    }
    filled = 0;
    seq++;
  }
}

package org.xiaohao.platform.attachment;

import java.io.InputStream;
import java.util.Optional;

/** Reads the chunks of a file one after the other, each by a query of its own; holds one in memory. */
class ChunkInput extends InputStream {

  private final AttachmentMapper mapper;
  private final long attachmentId;
  private byte[] chunk = new byte[0];
  private int position;
  private int seq;

  ChunkInput(AttachmentMapper mapper, long attachmentId) {
    this.mapper = mapper;
    this.attachmentId = attachmentId;
  }

  @Override
  public int read() {
    return fill() ? chunk[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int part = Math.min(length, chunk.length - position);
    System.arraycopy(chunk, position, into, offset, part);
    position += part;
    return part;
  }

  private boolean fill() {
    while (position == chunk.length) {
      Optional<AttachmentMapper.Chunk> next = mapper.findChunk(attachmentId, seq);
      if (next.isEmpty()) {
        return false;
      }
      chunk = next.get().bytes();
      position = 0;
      seq++;
    }
    return true;
  }
}

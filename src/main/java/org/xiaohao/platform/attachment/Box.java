package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The head of a box, of which MP4, M4A, MOV, 3GP and HEIC are made.
 *
 * @param bytes of the head as they stand in the file
 * @param type four letters
 * @param length of what follows; negative if it goes on to the end of the file
 */
record Box(byte[] bytes, String type, long length) {

  private static final int HEAD = 8;

  /** The next box; null at the end of the file. */
  static Box next(FormatBytes file) throws IOException {
    if (file.ahead(1).length == 0) {
      return null;
    }
    byte[] head = file.read(HEAD);
    long length = ByteBuffer.wrap(head).getInt() & 0xffffffffL;
    String type = new String(head, 4, 4, StandardCharsets.ISO_8859_1);
    if (length == 1) {
      head = ByteBuffer.allocate(2 * HEAD).put(head).put(file.read(HEAD)).array();
      length = ByteBuffer.wrap(head).getLong(HEAD);
    }
    if (length != 0 && length < head.length) {
      throw new BrokenFormat("box too short");
    }
    return new Box(head, type, length == 0 ? -1 : length - head.length);
  }

  void copy(FormatBytes file, OutputStream out) throws IOException {
    out.write(bytes);
    if (length < 0) {
      file.copyRest(out);
    } else {
      file.copy(length, out);
    }
  }

  /** Leaves an empty box of the same length, since places in the file are counted from its beginning. */
  void blank(FormatBytes file, OutputStream out) throws IOException {
    if (length < 0) {
      throw new BrokenFormat("a box without end");
    }
    byte[] head = bytes.clone();
    System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, head, 4, 4);
    out.write(head);
    file.blank(length, out);
  }
}

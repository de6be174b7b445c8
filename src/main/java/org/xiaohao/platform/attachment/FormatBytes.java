package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Reads a file piece by piece. */
class FormatBytes {

  private final InputStream in;
  private final byte[] buffer = new byte[64 * 1024];
  private int position;
  private int limit;

  FormatBytes(InputStream in) {
    this.in = in;
  }

  /** The next byte, or -1 at the end. */
  int read() throws IOException {
    return fill() ? buffer[position++] & 0xff : -1;
  }

  /** The next bytes; fewer are an error. */
  byte[] read(int length) throws IOException {
    byte[] bytes = new byte[length];
    int done = 0;
    while (done < length) {
      int part = part(length - (long) done);
      System.arraycopy(buffer, position, bytes, done, part);
      position += part;
      done += part;
    }
    return bytes;
  }

  void copy(long length, OutputStream out) throws IOException {
    for (long left = length; left > 0;) {
      int part = part(left);
      out.write(buffer, position, part);
      position += part;
      left -= part;
    }
  }

  /** Writes as many zeros as it skips. */
  void blank(long length, OutputStream out) throws IOException {
    skip(length);
    byte[] zeros = new byte[8192];
    for (long left = length; left > 0; left -= zeros.length) {
      out.write(zeros, 0, (int) Math.min(left, zeros.length));
    }
  }

  /** Copies to the end. */
  void copyRest(OutputStream out) throws IOException {
    out.write(buffer, position, limit - position);
    position = limit;
    in.transferTo(out);
  }

  /** The bytes from here on that are in memory, up to this many; fewer only at the end. They are not taken. */
  byte[] ahead(int length) throws IOException {
    if (limit - position < length) {
      System.arraycopy(buffer, position, buffer, 0, limit - position);
      limit -= position;
      position = 0;
      int count = 0;
      while (limit < length && (count = in.read(buffer, limit, buffer.length - limit)) >= 0) {
        limit += count;
      }
    }
    return Arrays.copyOfRange(buffer, position, position + Math.min(length, limit - position));
  }

  void skip(long length) throws IOException {
    copy(length, OutputStream.nullOutputStream());
  }

  /** Copies up to the next byte of this value, which is not taken; whether there is one. */
  boolean copyUntil(byte value, OutputStream out) throws IOException {
    while (fill()) {
      int at = position;
      while (at < limit && buffer[at] != value) {
        at++;
      }
      out.write(buffer, position, at - position);
      position = at;
      if (at < limit) {
        return true;
      }
    }
    return false;
  }

  /** Reads to the end, for the sake of the seal that is proven there. */
  void drain() throws IOException {
    position = limit;
    in.transferTo(OutputStream.nullOutputStream());
  }

  private int part(long wanted) throws IOException {
    if (!fill()) {
      throw new BrokenFormat("ends too soon");
    }
    return (int) Math.min(wanted, limit - position);
  }

  private boolean fill() throws IOException {
    while (position == limit) {
      int count = in.read(buffer);
      if (count < 0) {
        return false;
      }
      position = 0;
      limit = count;
    }
    return true;
  }
}

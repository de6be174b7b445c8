package org.xiaohao.platform.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.xiaohao.platform.vault.BrokenSeal;

/** Ends where the padding begins, but reads through it: only the end of the stream proves that nothing is missing. */
class UnpaddedInput extends FilterInputStream {

  private long left;

  UnpaddedInput(InputStream padded, long size) {
    super(padded);
    this.left = size;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0) {
      in.transferTo(OutputStream.nullOutputStream());
      return -1;
    }
    int count = in.read(into, offset, (int) Math.min(left, length));
    if (count < 0) {
      throw new BrokenSeal("a file is too short");
    }
    left -= count;
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}

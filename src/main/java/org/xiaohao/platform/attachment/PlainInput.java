package org.xiaohao.platform.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Counts and hashes what is read and refuses to read more than allowed. */
class PlainInput extends FilterInputStream {

  private final FileLimits limits;
  private final MessageDigest digest;
  private long size;

  PlainInput(InputStream in, FileLimits limits) {
    super(in);
    this.limits = limits;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    if (count > 0) {
      size += count;
      digest.update(into, offset, count);
    }
    if (size > limits.fileBytes()) {
      throw limits.fileTooLarge();
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  long size() {
    return size;
  }

  byte[] sha256() {
    return digest.digest();
  }
}

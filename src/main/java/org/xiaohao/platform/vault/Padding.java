package org.xiaohao.platform.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Hides the length of a text: four bytes of length, the text, zeros up to the next of 256, 512, 1024, 2048, 4096
 * bytes and then of multiples of 4096.
 */
final class Padding {

  private static final int FIRST = 256;
  private static final int STEP = 4096;
  private static final int LENGTH_BYTES = 4;

  private Padding() {
  }

  static byte[] pad(byte[] plain) {
    int size = paddedSize(Math.addExact(plain.length, LENGTH_BYTES));
    return ByteBuffer.allocate(size).putInt(plain.length).put(plain).array();
  }

  static byte[] unpad(byte[] padded) {
    int length = padded.length < LENGTH_BYTES ? -1 : ByteBuffer.wrap(padded).getInt();
    if (length < 0 || length > padded.length - LENGTH_BYTES) {
      throw new BrokenSeal("padding");
    }
    return Arrays.copyOfRange(padded, LENGTH_BYTES, LENGTH_BYTES + length);
  }

  static int paddedSize(int size) {
    if (size <= STEP) {
      return Math.max(FIRST, size <= 1 ? 1 : Integer.highestOneBit(size - 1) << 1);
    }
    return Math.multiplyExact((size - 1) / STEP + 1, STEP);
  }
}

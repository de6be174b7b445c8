package org.xiaohao.platform.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of a photograph's EXIF block that is kept: which side is up. */
final class Exif {

  /** Length of {@link #only}. */
  static final int LENGTH = 26;
  private static final short ORIENTATION = 0x0112;
  private static final int UPRIGHT = 1;
  private static final int LAST = 8;
  private static final int ENTRY = 12;

  private Exif() {
  }

  /** The orientation in a TIFF block that starts there, 1 to 8; 1, upright, if it cannot be read. */
  static int orientation(byte[] block, int start) {
    ByteBuffer tiff = ByteBuffer.wrap(block, start, Math.max(0, block.length - start)).slice();
    if (tiff.remaining() < LENGTH - ENTRY) {
      return UPRIGHT;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(directory) & 0xffff;
    for (int at = directory + 2; entries > 0 && at <= tiff.limit() - ENTRY; at += ENTRY, entries--) {
      if (tiff.getShort(at) == ORIENTATION) {
        int value = tiff.getShort(at + 8);
        return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** A TIFF block that holds the orientation and nothing else. */
  static byte[] only(int orientation) {
    return ByteBuffer.allocate(LENGTH).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8)
        .putShort((short) 1).putShort(ORIENTATION).putShort((short) 3).putInt(1).putShort((short) orientation)
        .putShort((short) 0).putInt(0).array();
  }

  static boolean turned(int orientation) {
    return orientation != UPRIGHT;
  }
}

package org.xiaohao.platform.attachment;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The one thing of a photograph's EXIF block that is kept: which side is up. */
final class Exif {

  /** Length of {@link #only}. */
  static final int LENGTH = 26;
  private static final short ORIENTATION = 0x0112;
  private static final int UPRIGHT = 1;
  private static final int LAST = 8;
  private static final int ENTRY = 12;
  private static final int NEAR = 64 * 1024;

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

  /** The orientation a working copy kept near its beginning; 1 if none. */
  static int keptIn(byte[] copy) {
    byte[] mark = Arrays.copyOf(only(UPRIGHT), 10);
    for (int at = 0; at < Math.min(copy.length, NEAR) - LENGTH; at++) {
      if (Arrays.equals(copy, at, at + mark.length, mark, 0, mark.length)) {
        return orientation(copy, at);
      }
    }
    return UPRIGHT;
  }

  /** How a picture of this width and height is turned and mirrored to stand upright. */
  static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  static boolean turned(int orientation) {
    return orientation != UPRIGHT;
  }
}

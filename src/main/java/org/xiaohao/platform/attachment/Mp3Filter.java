package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Takes from an MP3 its frames of sound and nothing else: what stands before, between and behind them, as ID3, APE and
 * Lyrics3 tags do, is left out.
 */
class Mp3Filter implements CopyFilter {

  private static final int HEADER = 4;
  private static final int ID3_HEADER = 10;
  private static final int[][] KILOBITS = {
      {0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
      {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
      {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
      {0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
      {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}};
  private static final int[] RATES = {44100, 48000, 32000};

  @Override
  public void copy(InputStream in, OutputStream out) throws IOException {
    FormatBytes sound = new FormatBytes(in);
    int like = 0;
    byte[] head = sound.ahead(ID3_HEADER);
    while (head.length >= HEADER) {
      int length = frame(head, 0);
      if (head.length == ID3_HEADER && head[0] == 'I' && head[1] == 'D' && head[2] == '3') {
        sound.skip(ID3_HEADER + tag(head));
      } else if (length > 0 && (like == 0 || like == kind(head)) && (like != 0 || followed(sound, length))) {
        like = kind(head);
        sound.copy(Math.min(length, sound.ahead(length).length), out);
      } else {
        sound.skip(1);
      }
      head = sound.ahead(ID3_HEADER);
    }
    if (like == 0) {
      throw new BrokenFormat("no MP3");
    }
    sound.drain();
  }

  /** The first frame must be followed by another: two bytes that look like one are soon found in anything. */
  private static boolean followed(FormatBytes sound, int length) throws IOException {
    byte[] ahead = sound.ahead(length + HEADER);
    return ahead.length == length + HEADER && frame(ahead, length) > 0 && kind(ahead, length) == kind(ahead);
  }

  private static long tag(byte[] head) {
    long length = (head[6] & 0x7f) << 21 | (head[7] & 0x7f) << 14 | (head[8] & 0x7f) << 7 | head[9] & 0x7f;
    return (head[5] & 0x10) == 0 ? length : length + ID3_HEADER;
  }

  private static int kind(byte[] head) {
    return kind(head, 0);
  }

  /** Version, layer and rate, which all frames of a file share. */
  private static int kind(byte[] head, int at) {
    return (head[at + 1] & 0x1e) << 8 | head[at + 2] & 0x0c | 1;
  }

  /** Length of the frame that begins here; 0 if none does. */
  private static int frame(byte[] head, int at) {
    int version = head[at + 1] >> 3 & 3;
    int layer = 4 - (head[at + 1] >> 1 & 3);
    int bits = head[at + 2] >> 4 & 15;
    int rate = head[at + 2] >> 2 & 3;
    if (head[at] != (byte) 0xff || (head[at + 1] & 0xe0) != 0xe0 || version == 1 || layer == 4 || bits == 0 || bits == 15
        || rate == 3) {
      return 0;
    }
    boolean first = version == 3;
    int kilobits = KILOBITS[first ? layer - 1 : layer == 1 ? 3 : 4][bits];
    int hertz = RATES[rate] / (first ? 1 : version == 2 ? 2 : 4);
    int padding = head[at + 2] >> 1 & 1;
    return layer == 1 ? (12000 * kilobits / hertz + padding) * 4
        : (layer == 3 && !first ? 72000 : 144000) * kilobits / hertz + padding;
  }
}

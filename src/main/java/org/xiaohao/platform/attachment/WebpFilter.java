package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Blanks in a WebP everything but what its pixels need. The length of the file stands at its beginning, so what is left
 * out is overwritten with zeros and keeps its place; of EXIF only the orientation stays, if the picture is not upright.
 */
class WebpFilter implements CopyFilter {

  private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
  private static final byte[] BLANK = "JUNK".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_EXIF = 1024 * 1024;
  private static final int HEAD = 8;

  @Override
  public void copy(InputStream in, OutputStream out) throws IOException {
    FormatBytes image = new FormatBytes(in);
    byte[] head = image.read(HEAD + 4);
    if (!text(head, 0).equals("RIFF") || !text(head, HEAD).equals("WEBP")) {
      throw new BrokenFormat("no WebP");
    }
    out.write(head);
    long left = length(head) - 4;
    while (left >= HEAD) {
      byte[] chunk = image.read(HEAD);
      long padded = length(chunk) + (length(chunk) & 1);
      left -= HEAD + padded;
      if (left < 0) {
        throw new BrokenFormat("chunk too long");
      }
      if (KEPT.contains(text(chunk, 0))) {
        out.write(chunk);
        image.copy(padded, out);
      } else if (text(chunk, 0).equals("EXIF") && padded <= LONGEST_EXIF) {
        exif(chunk, image.read((int) padded), out);
      } else {
        blank(chunk, padded, out);
        image.skip(padded);
      }
    }
    image.drain();
  }

  private static void exif(byte[] chunk, byte[] content, OutputStream out) throws IOException {
    boolean prefixed = content.length > 6 && text(content, 0).equals("Exif");
    int orientation = Exif.orientation(content, prefixed ? 6 : 0);
    if (Exif.turned(orientation) && content.length >= Exif.LENGTH) {
      out.write(chunk);
      out.write(Arrays.copyOf(Exif.only(orientation), content.length));
    } else {
      blank(chunk, content.length, out);
    }
  }

  private static void blank(byte[] chunk, long length, OutputStream out) throws IOException {
    out.write(BLANK);
    out.write(chunk, 4, 4);
    byte[] zeros = new byte[8192];
    for (long left = length; left > 0; left -= zeros.length) {
      out.write(zeros, 0, (int) Math.min(left, zeros.length));
    }
  }

  private static long length(byte[] head) {
    return ByteBuffer.wrap(head, 4, 4).order(ByteOrder.LITTLE_ENDIAN).getInt() & 0xffffffffL;
  }

  private static String text(byte[] bytes, int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }
}

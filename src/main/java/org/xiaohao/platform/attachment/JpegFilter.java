package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Leaves out of a JPEG its EXIF, XMP and IPTC blocks, comments, small pictures of itself, makers' blocks and whatever
 * follows its end. What colours need stays; of EXIF only the orientation, and only if the picture is not upright.
 */
class JpegFilter implements CopyFilter {

  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int COMMENT = 0xfe;
  private static final int APPLICATION = 0xe0;
  private static final byte[] JFIF = ascii("JFIF\0");
  private static final byte[] EXIF = ascii("Exif\0\0");
  private static final byte[] PROFILE = ascii("ICC_PROFILE\0");
  private static final byte[] ADOBE = ascii("Adobe");
  private static final int JFIF_LENGTH = 14;

  @Override
  public void copy(InputStream in, OutputStream out) throws IOException {
    FormatBytes image = new FormatBytes(in);
    if (image.read() != 0xff || image.read() != START) {
      throw new BrokenFormat("no JPEG");
    }
    mark(out, START);
    boolean pixels = false;
    int marker = next(image);
    while (marker >= 0 && marker != END) {
      if (marker == SCAN) {
        mark(out, marker);
        out.write(lengthAnd(image));
        marker = copyPixels(image, out);
        pixels = true;
      } else {
        segment(marker, image, out);
        marker = next(image);
      }
    }
    if (marker == END) {
      mark(out, END);
    } else if (!pixels) {
      throw new BrokenFormat("no pixels");
    }
    image.drain();
  }

  private static void segment(int marker, FormatBytes image, OutputStream out) throws IOException {
    if (marker >= APPLICATION && marker <= APPLICATION + 0xf) {
      byte[] segment = lengthAnd(image);
      application(marker, Arrays.copyOfRange(segment, 2, segment.length), out);
    } else if (marker == COMMENT) {
      lengthAnd(image);
    } else if (marker >= 0xc0 && marker <= 0xcf || marker >= 0xdb && marker <= 0xdf) {
      mark(out, marker);
      out.write(lengthAnd(image));
    } else {
      throw new BrokenFormat("unknown segment");
    }
  }

  private static void application(int marker, byte[] content, OutputStream out) throws IOException {
    if (marker == APPLICATION && starts(content, JFIF) && content.length >= JFIF_LENGTH) {
      byte[] plain = Arrays.copyOf(content, JFIF_LENGTH);
      plain[JFIF_LENGTH - 2] = 0;
      plain[JFIF_LENGTH - 1] = 0;
      write(marker, plain, out);
    } else if (marker == APPLICATION + 1 && starts(content, EXIF)) {
      int orientation = Exif.orientation(content, EXIF.length);
      if (Exif.turned(orientation)) {
        byte[] kept = Arrays.copyOf(EXIF, EXIF.length + Exif.LENGTH);
        System.arraycopy(Exif.only(orientation), 0, kept, EXIF.length, Exif.LENGTH);
        write(marker, kept, out);
      }
    } else if (marker == APPLICATION + 2 && starts(content, PROFILE)
        || marker == APPLICATION + 14 && starts(content, ADOBE)) {
      write(marker, content, out);
    }
  }

  /** Copies compressed pixels up to the next marker and returns it; -1 at the end of the file. */
  private static int copyPixels(FormatBytes image, OutputStream out) throws IOException {
    while (image.copyUntil((byte) 0xff, out)) {
      image.read();
      int code = image.read();
      while (code == 0xff) {
        code = image.read();
      }
      if (code != 0 && (code < 0xd0 || code > 0xd7)) {
        return code;
      }
      mark(out, code);
    }
    return -1;
  }

  private static int next(FormatBytes image) throws IOException {
    int code = image.read();
    if (code >= 0 && code != 0xff) {
      throw new BrokenFormat("no segment");
    }
    while (code == 0xff) {
      code = image.read();
    }
    return code;
  }

  /** A segment with the two bytes of its length. */
  private static byte[] lengthAnd(FormatBytes image) throws IOException {
    byte[] length = image.read(2);
    int rest = ((length[0] & 0xff) << 8 | length[1] & 0xff) - 2;
    if (rest < 0) {
      throw new BrokenFormat("segment too short");
    }
    byte[] segment = Arrays.copyOf(length, 2 + rest);
    System.arraycopy(image.read(rest), 0, segment, 2, rest);
    return segment;
  }

  private static void write(int marker, byte[] content, OutputStream out) throws IOException {
    mark(out, marker);
    out.write(content.length + 2 >> 8);
    out.write(content.length + 2);
    out.write(content);
  }

  private static void mark(OutputStream out, int marker) throws IOException {
    out.write(new byte[] {(byte) 0xff, (byte) marker});
  }

  private static boolean starts(byte[] content, byte[] with) {
    return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

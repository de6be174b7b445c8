package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Leaves out of a PNG everything but what its pixels need: texts, EXIF, times, private chunks and what follows its end. Of
 * EXIF only the orientation stays, and only if the picture is not upright.
 */
class PngFilter implements CopyFilter {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT",
      "sRGB", "bKGD", "pHYs", "cICP", "acTL", "fcTL", "fdAT");
  private static final int CHECKSUM = 4;
  private static final int LONGEST_EXIF = 1024 * 1024;

  @Override
  public void copy(InputStream in, OutputStream out) throws IOException {
    FormatBytes image = new FormatBytes(in);
    if (!Arrays.equals(image.read(SIGNATURE.length), SIGNATURE)) {
      throw new BrokenFormat("no PNG");
    }
    out.write(SIGNATURE);
    String type = "";
    while (!type.equals("IEND")) {
      byte[] head = image.read(8);
      long length = ByteBuffer.wrap(head).getInt();
      type = new String(head, 4, 4, StandardCharsets.ISO_8859_1);
      if (length < 0) {
        throw new BrokenFormat("chunk too long");
      }
      if (KEPT.contains(type)) {
        out.write(head);
        image.copy(length + CHECKSUM, out);
      } else if (type.equals("eXIf") && length <= LONGEST_EXIF) {
        orientation(Exif.orientation(image.read((int) length), 0), out);
        image.skip(CHECKSUM);
      } else {
        image.skip(length + CHECKSUM);
      }
    }
    image.drain();
  }

  private static void orientation(int orientation, OutputStream out) throws IOException {
    if (Exif.turned(orientation)) {
      ByteBuffer chunk = ByteBuffer.allocate(8 + Exif.LENGTH + CHECKSUM).putInt(Exif.LENGTH)
          .put("eXIf".getBytes(StandardCharsets.US_ASCII)).put(Exif.only(orientation));
      CRC32 crc = new CRC32();
      crc.update(chunk.array(), 4, 4 + Exif.LENGTH);
      out.write(chunk.putInt((int) crc.getValue()).array());
    }
  }
}

package org.xiaohao.platform.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures as telephones and programs make them: every kind of metadata holds the canary. */
public final class SampleImages {

  public static final String CANARY = "canary-GPS-30.2741N-120.1551E";

  private SampleImages() {
  }

  /** A JPEG with EXIF, XMP, IPTC, a comment, a maker's block, a second small picture and a trailer. */
  public static byte[] jpeg(int orientation) {
    byte[] plain = encoded("jpg");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(out, 0xe1, concat(ascii("Exif\0\0"), exif(orientation)));
    segment(out, 0xe1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + CANARY + "</x:xmpmeta>"));
    segment(out, 0xe0, ascii("JFXX\0\u0010" + CANARY));
    segment(out, 0xe2, ascii("MPF\0" + CANARY));
    segment(out, 0xed, ascii("Photoshop 3.0\0" + CANARY));
    segment(out, 0xfe, ascii(CANARY));
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(ascii("trailer of the maker " + CANARY));
    return out.toByteArray();
  }

  /** A PNG with texts, EXIF, a time, a private chunk and a trailer. */
  public static byte[] png(int orientation) {
    byte[] plain = encoded("png");
    int afterHeader = 8 + 8 + 13 + 4;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, afterHeader);
    chunk(out, "tEXt", ascii("Author\0" + CANARY));
    chunk(out, "iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0" + CANARY));
    chunk(out, "zTXt", ascii("Comment\0\0" + CANARY));
    chunk(out, "eXIf", exif(orientation));
    chunk(out, "prVt", ascii(CANARY));
    out.write(plain, afterHeader, plain.length - afterHeader);
    out.writeBytes(ascii(CANARY));
    return out.toByteArray();
  }

  /** A WebP of one (meaningless) pixel chunk with EXIF and XMP. */
  static byte[] webp(int orientation) {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    chunks.writeBytes(ascii("WEBP"));
    riff(chunks, "VP8X", new byte[10]);
    riff(chunks, "VP8 ", ascii("pixels"));
    riff(chunks, "EXIF", exif(orientation));
    riff(chunks, "XMP ", ascii(CANARY));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    riff(out, "RIFF", chunks.toByteArray());
    out.writeBytes(ascii(CANARY));
    return out.toByteArray();
  }

  /** A small PNG that grows to a large black picture of one bit a pixel. */
  static byte[] blank(int width, int height) throws IOException {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(rows)) {
      byte[] row = new byte[1 + (width + 7) / 8];
      for (int i = 0; i < height; i++) {
        deflater.write(row);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(encoded("png"), 0, 8);
    chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1).array());
    chunk(out, "IDAT", rows.toByteArray());
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** A picture whose sides differ: red above, blue below, wider than high. */
  static BufferedImage picture() {
    BufferedImage picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = picture.createGraphics();
    brush.setColor(Color.RED);
    brush.fillRect(0, 0, 320, 100);
    brush.setColor(Color.BLUE);
    brush.fillRect(0, 100, 320, 100);
    brush.dispose();
    return picture;
  }

  static BufferedImage decoded(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  static byte[] encoded(String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture(), format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A TIFF block, as Intel writes it, with the maker's name and the orientation. */
  private static byte[] exif(int orientation) {
    byte[] words = ascii(CANARY);
    return ByteBuffer.allocate(38 + words.length).order(ByteOrder.LITTLE_ENDIAN).put((byte) 'I').put((byte) 'I')
        .putShort((short) 42).putInt(8).putShort((short) 2)
        .putShort((short) 0x010f).putShort((short) 2).putInt(words.length).putInt(38)
        .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
        .putInt(0).put(words).array();
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
    out.write(0xff);
    out.write(marker);
    out.write(content.length + 2 >> 8);
    out.write(content.length + 2);
    out.writeBytes(content);
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(ascii(type));
    crc.update(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(ascii(type));
    out.writeBytes(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  private static void riff(ByteArrayOutputStream out, String type, byte[] content) {
    out.writeBytes(ascii(type));
    out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length).array());
    out.writeBytes(Arrays.copyOf(content, content.length + (content.length & 1)));
  }

  private static byte[] concat(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

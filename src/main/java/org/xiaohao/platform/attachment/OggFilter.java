package org.xiaohao.platform.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Blanks in an Ogg file with Vorbis or Opus its second packet, which holds titles, recorder, place, time and pictures. The
 * packet keeps its length, as one long empty name of the encoder, so that all other pages stay as they are.
 */
class OggFilter implements CopyFilter {

  private static final byte[] VORBIS = {3, 'v', 'o', 'r', 'b', 'i', 's'};
  private static final byte[] OPUS = "OpusTags".getBytes(StandardCharsets.US_ASCII);
  private static final int HEAD = 27;
  private static final int CHECKSUM_AT = 22;
  private static final int MOST_HEADERS = 2 * 1024 * 1024;

  @Override
  public void copy(InputStream in, OutputStream out) throws IOException {
    FormatBytes sound = new FormatBytes(in);
    byte[] first = page(sound);
    if (first == null || (first[5] & 2) == 0) {
      throw new BrokenFormat("no Ogg");
    }
    out.write(first);
    List<byte[]> pages = new ArrayList<>();
    ByteArrayOutputStream bodies = new ByteArrayOutputStream();
    int length = -1;
    while (length < 0) {
      byte[] page = page(sound);
      // More than one stream in a file, or headers without end: nothing is promised.
      if (page == null || serial(page) != serial(first) || bodies.size() > MOST_HEADERS) {
        throw new BrokenFormat("no comment");
      }
      length = endOfPacket(page, bodies.size());
      bodies.write(page, bodyAt(page), page.length - bodyAt(page));
      pages.add(page);
    }
    byte[] body = bodies.toByteArray();
    blank(body, length);
    write(pages, body, out);
    for (byte[] page = page(sound); page != null; page = page(sound)) {
      if (serial(page) != serial(first)) {
        throw new BrokenFormat("another stream");
      }
      out.write(page);
    }
  }

  private static void blank(byte[] body, int length) throws BrokenFormat {
    boolean vorbis = starts(body, VORBIS);
    int at = vorbis ? VORBIS.length : OPUS.length;
    int rest = length - at - 8 - (vorbis ? 1 : 0);
    if (!vorbis && !starts(body, OPUS) || rest < 0) {
      throw new BrokenFormat("neither Vorbis nor Opus");
    }
    Arrays.fill(body, at, length, (byte) 0);
    ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN).putInt(at, rest);
    Arrays.fill(body, at + 4, at + 4 + rest, (byte) ' ');
    if (vorbis) {
      body[length - 1] = 1;
    }
  }

  private static void write(List<byte[]> pages, byte[] body, OutputStream out) throws IOException {
    int done = 0;
    for (byte[] page : pages) {
      int at = bodyAt(page);
      System.arraycopy(body, done, page, at, page.length - at);
      done += page.length - at;
      ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).putInt(CHECKSUM_AT, 0).putInt(CHECKSUM_AT, checksum(page));
      out.write(page);
    }
  }

  /** Where the first packet ends that is open, counted from its beginning; -1 if it goes on. */
  private static int endOfPacket(byte[] page, int before) {
    int length = before;
    for (int i = 0; i < (page[HEAD - 1] & 0xff); i++) {
      int lacing = page[HEAD + i] & 0xff;
      length += lacing;
      if (lacing < 255) {
        return length;
      }
    }
    return -1;
  }

  /** The next page; null at the end. */
  private static byte[] page(FormatBytes sound) throws IOException {
    if (sound.ahead(1).length == 0) {
      return null;
    }
    byte[] head = sound.read(HEAD);
    if (head[0] != 'O' || head[1] != 'g' || head[2] != 'g' || head[3] != 'S') {
      throw new BrokenFormat("no page");
    }
    byte[] lacing = sound.read(head[HEAD - 1] & 0xff);
    int length = 0;
    for (byte part : lacing) {
      length += part & 0xff;
    }
    return ByteBuffer.allocate(HEAD + lacing.length + length).put(head).put(lacing).put(sound.read(length)).array();
  }

  private static int bodyAt(byte[] page) {
    return HEAD + (page[HEAD - 1] & 0xff);
  }

  private static int serial(byte[] page) {
    return ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).getInt(14);
  }

  private static boolean starts(byte[] body, byte[] with) {
    return body.length >= with.length && Arrays.equals(body, 0, with.length, with, 0, with.length);
  }

  /** The CRC of Ogg: not the usual one, for neither bits nor result are turned. */
  static int checksum(byte[] page) {
    int crc = 0;
    for (byte value : page) {
      crc ^= (value & 0xff) << 24;
      for (int bit = 0; bit < 8; bit++) {
        crc = crc << 1 ^ (crc < 0 ? 0x04c11db7 : 0);
      }
    }
    return crc;
  }
}

package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Blanks in a WAV everything but the sound and what describes its samples: titles, recorder, place and time. */
class WavFilter implements CopyFilter {

  private static final Set<String> KEPT = Set.of("fmt ", "fact", "data");
  private static final byte[] BLANK = "JUNK".getBytes(StandardCharsets.US_ASCII);
  private static final int HEAD = 8;

  @Override
  public void copy(InputStream in, OutputStream out) throws IOException {
    FormatBytes sound = new FormatBytes(in);
    byte[] head = sound.read(HEAD + 4);
    if (!text(head, 0).equals("RIFF") || !text(head, HEAD).equals("WAVE")) {
      throw new BrokenFormat("no WAV");
    }
    out.write(head);
    long left = length(head) - 4;
    boolean heard = false;
    while (left >= HEAD) {
      byte[] chunk = sound.read(HEAD);
      boolean data = text(chunk, 0).equals("data");
      // Many recorders leave out the last padding byte, or count it into neither length.
      long padded = Math.min(length(chunk) + (length(chunk) & 1), data ? left - HEAD : Long.MAX_VALUE);
      left -= HEAD + padded;
      if (left < 0) {
        throw new BrokenFormat("chunk too long");
      }
      heard |= data;
      if (KEPT.contains(text(chunk, 0))) {
        out.write(chunk);
        sound.copy(padded, out);
      } else {
        out.write(BLANK);
        out.write(chunk, 4, 4);
        sound.blank(padded, out);
      }
    }
    if (!heard) {
      throw new BrokenFormat("no sound");
    }
    sound.drain();
  }

  private static long length(byte[] head) {
    return ByteBuffer.wrap(head, 4, 4).order(ByteOrder.LITTLE_ENDIAN).getInt() & 0xffffffffL;
  }

  private static String text(byte[] bytes, int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }
}

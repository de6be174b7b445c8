package org.xiaohao.platform.attachment;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at a PDF before it is parsed, for a parser unpacks whatever it is told to: refuses one that would grow out of
 * proportion, and one written in a way that hides whether it would. Few honest files are among them; they keep no copy.
 */
final class PdfGate {

  private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
  private static final Pattern OBJECT = Pattern.compile("\\bobj\\b");
  /** Packed twice, packed by other means that grow much, or told elsewhere how. */
  private static final Pattern ODD = Pattern.compile("LZW|RunLength|/RL\\b|/Filter\\s*\\d|/F[lL]\\w*\\s*/Fl");
  private static final int LONGEST_HEAD = 8 * 1024;
  private static final int MOST_OBJECTS = 100_000;
  private static final int MOST_A_STREAM = 32 * 1024 * 1024;
  private static final int MOST_OBJECT_TEXT = 8 * 1024 * 1024;
  private static final int MOST = 128 * 1024 * 1024;

  private PdfGate() {
  }

  /** @throws BrokenFormat if the file is not to be parsed */
  static void check(byte[] file) throws BrokenFormat {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    if (OBJECT.matcher(text).results().limit(MOST_OBJECTS + 1L).count() > MOST_OBJECTS) {
      throw new BrokenFormat("too many objects");
    }
    long grown = 0;
    long objects = 0;
    Matcher stream = STREAM.matcher(text);
    while (stream.find()) {
      String head = head(text, stream.start());
      if (head.contains("#") || ODD.matcher(head).find()) {
        throw new BrokenFormat("packed in an odd way");
      }
      long length = inflated(file, stream.end());
      grown += length;
      // Only streams that tell where their first object begins are read as objects.
      objects += head.contains("/First") ? length : 0;
      if (length > MOST_A_STREAM || grown > MOST || objects > MOST_OBJECT_TEXT) {
        throw new BrokenFormat("grows out of proportion");
      }
    }
  }

  private static String head(String text, int end) {
    int from = Math.max(text.lastIndexOf("obj", end), end - LONGEST_HEAD);
    return text.substring(Math.max(from, 0), end);
  }

  /** How long what is packed here becomes, counted up to the most; 0 if nothing is packed. */
  private static long inflated(byte[] file, int from) {
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[64 * 1024];
    long length = 0;
    try {
      inflater.setInput(file, from, file.length - from);
      int count = inflater.inflate(buffer);
      while (count > 0 && length <= MOST_A_STREAM) {
        length += count;
        count = inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      // Not packed, or broken: what came out before counts.
      return length;
    } finally {
      inflater.end();
    }
    return length;
  }
}

package org.xiaohao.platform.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What a program can read of a file, so that its words can be checked before it leaves (S49).
 *
 * @param text the words, cells and paragraphs apart; empty if nothing could be read
 * @param whole whether that is all there is to read; not with pictures, scanned pages, recordings, or what is locked
 */
public record FileText(String text, boolean whole) {

  /** Between cells and paragraphs: a letter of no name, so that figures of two cells never look like one number. */
  static final String APART = "\u01c1";

  private static final FileText NOTHING = new FileText("", false);
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  /**
   * Reads a file by its content; the name counts for nothing.
   *
   * @param mediaType as found when the file was stored
   * @throws UnreadableText if it holds words that cannot be read: damaged, or of an old format
   */
  public static FileText of(byte[] content, String mediaType) throws UnreadableText {
    if (startsWith(content, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
      return PdfText.read(content);
    }
    if (startsWith(content, OLD_OFFICE)) {
      throw new UnreadableText();
    }
    if (startsWith(content, new byte[] {'P', 'K', 3, 4})) {
      return OfficeText.read(content);
    }
    return mediaType.startsWith("text/") ? plain(content) : NOTHING;
  }

  static FileText nothing() {
    return NOTHING;
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    return content.length >= start.length
        && ByteBuffer.wrap(content, 0, start.length).equals(ByteBuffer.wrap(start));
  }

  /** With and without what looks like mark-up, which might stand in the middle of a name. */
  private static FileText plain(byte[] content) {
    String text = decoded(content);
    return new FileText(text + APART + text.replaceAll("<[^<>]{0,1000}>", ""), true);
  }

  private static String decoded(byte[] content) {
    if (startsWith(content, new byte[] {(byte) 0xff, (byte) 0xfe})
        || startsWith(content, new byte[] {(byte) 0xfe, (byte) 0xff})) {
      return new String(content, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return new String(content, CHINESE);
    }
  }

  /** The file holds words that a program should be able to read, and cannot. */
  public static final class UnreadableText extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableText() {
      super("unreadable");
    }
  }
}

package org.xiaohao.platform.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Recordings, telephone pictures and documents as devices make them: every kind of metadata holds the canary. */
final class SampleFiles {

  static final String WORDS = "the words of the page";
  private static final String CANARY = SampleImages.CANARY;
  private static final byte[] SOUND = new byte[40_000];

  static {
    new Random(5).nextBytes(SOUND);
    // No byte of all ones, so that no frame begins within another.
    for (int i = 0; i < SOUND.length; i++) {
      SOUND[i] &= 0x7f;
    }
  }

  private SampleFiles() {
  }

  static byte[] of(String type) {
    try {
      return switch (type) {
        case "audio/mpeg" -> concat(id3(), mp3(), ape(), ascii("TAG" + CANARY + " ".repeat(125 - CANARY.length())));
        case "audio/vnd.wave" -> wav();
        case "audio/vorbis" -> ogg("vorbis");
        case "audio/opus" -> ogg("opus");
        case "audio/mp4" -> mp4("soun");
        case "image/heic" -> heic();
        default -> pdf(null);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] id3() {
    byte[] text = ascii("TPE1" + CANARY + "APIC" + "\u00ff\u00d8\u00ff\u00e1" + CANARY);
    return concat(new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, (byte) text.length}, text);
  }

  private static byte[] ape() {
    return ascii("APETAGEX" + CANARY + "APETAGEX");
  }

  /** Thirty frames of MPEG 1 layer 3, 128 kbit/s, 44.1 kHz. */
  static byte[] mp3() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < 30; i++) {
      out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfb, (byte) 0x90, 0});
      out.write(SOUND, i * 413, 413);
    }
    return out.toByteArray();
  }

  private static byte[] wav() throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    AudioSystem.write(new AudioInputStream(new ByteArrayInputStream(SOUND), new AudioFormat(8000, 16, 1, true, false),
        SOUND.length / 2), AudioFileFormat.Type.WAVE, plain);
    byte[] chunks = concat(riff("LIST", ascii("INFOIART" + CANARY + " ")), riff("bext", ascii(CANARY)),
        Arrays.copyOfRange(plain.toByteArray(), 12, plain.size()), riff("id3 ", ascii(CANARY)));
    return concat(ascii("RIFF"), little(chunks.length + 4), ascii("WAVE"), chunks);
  }

  private static byte[] riff(String type, byte[] content) {
    byte[] even = Arrays.copyOf(content, content.length + (content.length & 1));
    return concat(ascii(type), little(content.length), even);
  }

  /** The comment goes over two pages, as one with a picture does. */
  private static byte[] ogg(String codec) {
    boolean vorbis = codec.equals("vorbis");
    byte[] entry = ascii("LOCATION=" + CANARY);
    byte[] picture = ascii("METADATA_BLOCK_PICTURE=" + "x".repeat(70_000) + CANARY);
    byte[] comment = concat(vorbis ? ascii("\3vorbis") : ascii("OpusTags"), little(5), ascii("canar"), little(2),
        little(entry.length), entry, little(picture.length), picture, vorbis ? new byte[] {1} : new byte[0]);
    byte[] first = concat(vorbis ? ascii("\1vorbis") : ascii("OpusHead"), Arrays.copyOf(SOUND, 20));
    return concat(page(2, 0, first, true), page(0, 1, Arrays.copyOf(comment, 255 * 255), false),
        page(1, 2, Arrays.copyOfRange(comment, 255 * 255, comment.length), true), page(4, 3, Arrays.copyOf(SOUND, 5000), true));
  }

  private static byte[] page(int flags, int number, byte[] body, boolean ends) {
    int full = body.length / 255;
    byte[] lacing = new byte[full + (ends ? 1 : 0)];
    Arrays.fill(lacing, 0, full, (byte) 255);
    if (ends) {
      lacing[full] = (byte) (body.length % 255);
    }
    byte[] page = concat(ascii("OggS\0"), new byte[] {(byte) flags}, new byte[8], little(4711), little(number), little(0),
        new byte[] {(byte) lacing.length}, lacing, body);
    ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).putInt(22, OggFilter.checksum(page));
    return page;
  }

  /** As a telephone records: place, device, title and times, and the name of its maker in the handler. */
  static byte[] mp4(String handler) {
    byte[] times = concat(new byte[4], ascii("\u00c0\u00ff\u00ee\1\u00c0\u00ff\u00ee\2"), new byte[80]);
    byte[] media = box("mdia", box("mdhd", Arrays.copyOf(times, 24)),
        box("hdlr", new byte[8], ascii(handler), new byte[12], ascii(CANARY + "\0")),
        box("minf", box("smhd", new byte[8]), box("stbl", box("stco", new byte[8]))));
    byte[] film = box("moov", box("mvhd", times), box("trak", box("tkhd", Arrays.copyOf(times, 84)), media,
        box("udta", ascii(CANARY)), box("meta", new byte[4], ascii(CANARY))), box("udta", box("\u00a9xyz", ascii(CANARY))),
        box("meta", new byte[4], box("ilst", ascii(CANARY))));
    return concat(box("ftyp", ascii("M4A \0\0\2\0isom")), box("uuid", ascii("0123456789abcdef" + CANARY)), film,
        box("mdat", SOUND), box("free", ascii(CANARY)));
  }

  /** A picture, EXIF beside it in the same box, XMP in the index, and a maker's box. */
  private static byte[] heic() {
    byte[] exif = ascii("\0\0\0\6Exif\0\0MM\0*" + CANARY);
    byte[] xmp = ascii("<x:xmpmeta>" + CANARY + "</x:xmpmeta>");
    byte[] kinds = concat(new byte[4], new byte[] {0, 3}, item(1, "hvc1"), item(2, "Exif"), item(3, "mime"));
    byte[] type = box("ftyp", ascii("heic\0\0\0\0mif1heic"));
    int around = box("meta", new byte[4], box("iinf", kinds), box("idat", xmp), box("iloc", places(0, 0, 0))).length;
    int data = type.length + around + 8;
    byte[] index = box("meta", new byte[4], box("iinf", kinds), box("idat", xmp),
        box("iloc", places(data, data + 3000, exif.length)));
    return concat(type, index, box("mdat", Arrays.copyOf(SOUND, 3000), exif, Arrays.copyOf(SOUND, 100)),
        box("mpvd", ascii(CANARY)));
  }

  private static byte[] item(int id, String type) {
    return box("infe", new byte[] {2, 0, 0, 0, 0, (byte) id, 0, 0}, ascii(type), new byte[1]);
  }

  private static byte[] places(int picture, int exif, int exifLength) {
    ByteBuffer places = ByteBuffer.allocate(8 + 3 * 16).put(new byte[] {1, 0, 0, 0, 0x44, 0, 0, 3});
    place(places, 1, 0, picture, 3000);
    place(places, 2, 0, exif, exifLength);
    place(places, 3, 1, 0, ("<x:xmpmeta>" + CANARY + "</x:xmpmeta>").length());
    return places.array();
  }

  private static void place(ByteBuffer places, int id, int method, int from, int length) {
    places.putShort((short) id).putShort((short) method).putShort((short) 0).putShort((short) 1).putInt(from).putInt(length);
  }

  /** With properties, XMP, a thumbnail, private data, and an earlier version before a change; encrypted with a password. */
  static byte[] pdf(String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText(WORDS);
        content.endText();
      }
      document.getDocumentInformation().setAuthor(CANARY);
      document.getDocumentInformation().setCreator(CANARY);
      document.getDocumentInformation().setCreationDate(Calendar.getInstance());
      document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(ascii(CANARY))));
      page.setMetadata(new PDMetadata(document, new ByteArrayInputStream(ascii(CANARY))));
      page.getCOSObject().setItem(COSName.getPDFName("Thumb"), new PDStream(document, new ByteArrayInputStream(ascii(CANARY))));
      COSDictionary own = new COSDictionary();
      own.setString(COSName.getPDFName("Maker"), CANARY);
      page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), own);
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] box(String type, byte[]... contents) {
    byte[] content = concat(contents);
    return concat(ByteBuffer.allocate(4).putInt(8 + content.length).array(), ascii(type), content);
  }

  private static byte[] little(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

package org.xiaohao.platform.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Small pictures and plain words of safe files (W8). A picture is decoded and drawn anew, so nothing of the file itself
 * reaches a browser; it is drawn in memory only, one at a time, and never one that grows out of proportion.
 */
@Component
public class FilePreviews {

  private static final Logger LOG = LoggerFactory.getLogger(FilePreviews.class);
  private static final int EDGE = 1200;
  private static final int LONGEST_SIDE = 20_000;
  private static final long MOST_PIXELS = 40_000_000;
  private static final int MOST_TEXT = 64 * 1024;

  private final Attachments attachments;
  private final Semaphore brush = new Semaphore(1);

  FilePreviews(Attachments attachments) {
    this.attachments = attachments;
  }

  /** The picture as a JPEG of at most 1200 pixels a side, drawn from the working copy; empty if it cannot be drawn. */
  public Optional<byte[]> picture(AttachmentView file) throws IOException {
    if (!file.picture()) {
      return Optional.empty();
    }
    brush.acquireUninterruptibly();
    try {
      ByteArrayOutputStream copy = new ByteArrayOutputStream((int) file.copySize());
      attachments.openCopyAsStaff(file.id(), copy);
      return draw(copy.toByteArray(), file.mediaType().substring("image/".length()));
    } finally {
      brush.release();
    }
  }

  /** The beginning of a plain text; empty if the file is none. */
  public Optional<String> text(AttachmentView file) throws IOException {
    if (!file.words()) {
      return Optional.empty();
    }
    ByteArrayOutputStream start = new ByteArrayOutputStream();
    attachments.openCopyAsStaff(file.id(), new OutputStream() {
      @Override
      public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) {
        start.write(bytes, offset, Math.min(length, MOST_TEXT - start.size()));
      }
    });
    return Optional.of(words(start.toByteArray()).replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]", ""));
  }

  private static String words(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      // Cut within a character it reads the same, but for the last one.
      return bytes.length == MOST_TEXT && utf8(bytes) ? new String(bytes, StandardCharsets.UTF_8)
          : new String(bytes, Charset.forName("GB18030"));
    }
  }

  private static boolean utf8(byte[] bytes) {
    String read = new String(bytes, StandardCharsets.UTF_8);
    return read.indexOf('\ufffd') >= read.length() - 3;
  }

  static Optional<byte[]> draw(byte[] image, String format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      return Optional.empty();
    }
    ImageReader reader = readers.next();
    try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
        return Optional.empty();
      }
      ImageReadParam small = reader.getDefaultReadParam();
      int step = (Math.max(width, height) + EDGE - 1) / EDGE;
      small.setSourceSubsampling(step, step, 0, 0);
      return Optional.of(encode(upright(reader.read(0, small), Exif.keptIn(image))));
    } catch (IOException | RuntimeException e) {
      // Decoders answer a hostile picture with all kinds of exceptions; their words may quote it.
      LOG.info("a picture cannot be drawn: {}", e.getClass().getSimpleName());
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  /** Turned and mirrored as the number says, on white. */
  private static BufferedImage upright(BufferedImage drawn, int orientation) {
    int width = drawn.getWidth();
    int height = drawn.getHeight();
    boolean lying = orientation >= 5;
    BufferedImage page =
        new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = page.createGraphics();
    brush.setColor(Color.WHITE);
    brush.fillRect(0, 0, page.getWidth(), page.getHeight());
    brush.transform(Exif.turn(orientation, width, height));
    brush.drawImage(drawn, 0, 0, null);
    brush.dispose();
    return page;
  }

  private static byte[] encode(BufferedImage page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(page, "jpg", stream);
    }
    return out.toByteArray();
  }
}

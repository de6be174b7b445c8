package org.xiaohao.platform.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** One way to write values as bytes before they are hashed: each led by its length, so that none can shift into another. */
final class Canonical {

  static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
  private static final int NOTHING = -1;

  private Canonical() {
  }

  static byte[] of(Object... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Object part : parts) {
      byte[] bytes = bytes(part);
      out.writeBytes(ByteBuffer.allocate(4).putInt(bytes == null ? NOTHING : bytes.length).array());
      if (bytes != null) {
        out.writeBytes(bytes);
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(Object part) {
    if (part == null || part instanceof byte[]) {
      return (byte[]) part;
    }
    String text = part instanceof LocalDateTime time ? TIME.format(time) : part.toString();
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package org.xiaohao.platform.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A ciphertext with the names needed to open it. Bytes: {@code 'X' 1}, length and name of the suite, length and id of
 * the key, body. The names are part of the authenticated context, so they cannot be exchanged.
 *
 * @param suite name of the suite
 * @param keyId id of the key the body is under
 * @param body what the suite made
 */
record Envelope(String suite, String keyId, byte[] body) {

  private static final byte MAGIC = 'X';
  private static final byte VERSION = 1;

  /** Everything before the body: the context of the encryption starts with it. */
  static byte[] header(String suite, String keyId) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(MAGIC);
    out.write(VERSION);
    writeName(out, suite);
    writeName(out, keyId);
    return out.toByteArray();
  }

  /** The context: header, then what the ciphertext belongs to; parts are led by their length, so none can shift. */
  static byte[] context(String suite, String keyId, String... belongsTo) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(header(suite, keyId));
    for (String part : belongsTo) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
      out.writeBytes(bytes);
    }
    return out.toByteArray();
  }

  byte[] bytes() {
    byte[] header = header(suite, keyId);
    return ByteBuffer.allocate(header.length + body.length).put(header).put(body).array();
  }

  /**
   * Reads what {@link #bytes()} wrote.
   *
   * @throws BrokenSeal if it is something else
   */
  static Envelope parse(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (in.remaining() < 4 || in.get() != MAGIC || in.get() != VERSION) {
      throw new BrokenSeal("not an envelope");
    }
    String suite = readName(in);
    String keyId = readName(in);
    byte[] body = new byte[in.remaining()];
    in.get(body);
    return new Envelope(suite, keyId, body);
  }

  private static void writeName(ByteArrayOutputStream out, String name) {
    byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
    if (bytes.length > 127) {
      throw new IllegalArgumentException("name too long");
    }
    out.write(bytes.length);
    out.writeBytes(bytes);
  }

  private static String readName(ByteBuffer in) {
    int length = in.hasRemaining() ? in.get() : -1;
    if (length < 0 || length > in.remaining()) {
      throw new BrokenSeal("not an envelope");
    }
    byte[] name = new byte[length];
    in.get(name);
    return new String(name, StandardCharsets.US_ASCII);
  }
}

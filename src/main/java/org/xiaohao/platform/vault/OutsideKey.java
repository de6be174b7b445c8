package org.xiaohao.platform.vault;

import com.google.crypto.tink.subtle.Random;
import java.util.Base64;

/**
 * The key from outside the data directory that wraps every file of keys. Written as 32 bytes in base64, on one line.
 */
final class OutsideKey {

  private static final int BYTES = 32;

  private final byte[] key;
  private final String id;

  private OutsideKey(byte[] key) {
    this.key = key;
    this.id = Recipient.keyIdOf(Pepper.derive(key, new byte[0], "xiaohao outside key id 1", BYTES));
  }

  static OutsideKey random() {
    return new OutsideKey(Random.randBytes(BYTES));
  }

  /** Reads the base64 form; the message of the error never repeats the value. */
  static OutsideKey parse(String base64, String source) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException e) {
      key = new byte[0];
    }
    if (key.length != BYTES) {
      throw new KeysMissing(source + " must hold 32 bytes in base64 (openssl rand -base64 32)");
    }
    return new OutsideKey(key);
  }

  String base64() {
    return Base64.getEncoder().encodeToString(key);
  }

  byte[] wrap(Suite suite, byte[] secret, String... belongsTo) {
    byte[] body = suite.seal(key, secret, Envelope.context(suite.name(), id, belongsTo));
    return new Envelope(suite.name(), id, body).bytes();
  }

  byte[] unwrap(Suites suites, byte[] wrapped, String... belongsTo) {
    Envelope envelope = Envelope.parse(wrapped);
    if (!envelope.keyId().equals(id)) {
      throw new KeysMissing("the key file is wrapped under outside key " + envelope.keyId() + ", given is " + id);
    }
    return suites.named(envelope.suite())
        .open(key, envelope.body(), Envelope.context(envelope.suite(), id, belongsTo));
  }

  @Override
  public String toString() {
    return "OutsideKey[" + id + "]";
  }
}

package org.xiaohao.platform.vault;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps a small payload, such as an unlocked {@link ReporterKey}, between two requests: encrypted under a secret that
 * only the visitor's cookie holds. The server stores the token or sends it along, and can open it only while the
 * visitor asks. Expiry belongs into the payload.
 */
@Component
public class SealedToken {

  private static final int MIN_SECRET = 16;
  private static final String KEY_ID = "cookie";

  private final Suites suites;

  SealedToken(Suites suites) {
    this.suites = suites;
  }

  /**
   * Seals a payload.
   *
   * @param secret random bytes of the cookie, at least 16
   */
  public byte[] seal(byte[] secret, byte[] payload) {
    Suite suite = suites.current();
    byte[] body = suite.seal(key(secret), Padding.pad(payload), Envelope.context(suite.name(), KEY_ID));
    return new Envelope(suite.name(), KEY_ID, body).bytes();
  }

  /** Opens a token; empty if it was made under another secret or changed. */
  public Optional<byte[]> open(byte[] secret, byte[] token) {
    try {
      Envelope envelope = Envelope.parse(token);
      Suite suite = suites.named(envelope.suite());
      byte[] padded = suite.open(key(secret), envelope.body(), Envelope.context(suite.name(), envelope.keyId()));
      return Optional.of(Padding.unpad(padded));
    } catch (BrokenSeal e) {
      return Optional.empty();
    }
  }

  private static byte[] key(byte[] secret) {
    if (secret == null || secret.length < MIN_SECRET) {
      throw new IllegalArgumentException("a secret needs at least 16 bytes");
    }
    return Pepper.derive(secret, new byte[0], "xiaohao sealed token 1", Suite.DATA_KEY_BYTES);
  }
}

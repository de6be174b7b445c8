package org.xiaohao.platform.vault;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret of the program that makes stolen hashes of receipt codes worthless.
 *
 * @param id id, written before every hash made with it
 * @param key 32 bytes
 */
record Pepper(String id, byte[] key) {

  /** HMAC-SHA256 of a text; the purpose keeps the uses of the key apart. */
  byte[] mac(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal((purpose + "|" + text).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** HKDF-SHA256 to 32 bytes. */
  static byte[] derive(byte[] secret, byte[] salt, String purpose, int size) {
    try {
      return Hkdf.computeHkdf("HmacSha256", secret, salt, purpose.getBytes(StandardCharsets.UTF_8), size);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "Pepper[" + id + "]";
  }
}

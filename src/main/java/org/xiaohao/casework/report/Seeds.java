package org.xiaohao.casework.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random bytes of forms and cookies, and the hashes under which they are found again. */
public final class Seeds {

  /** Length in bytes: 256 bits, so that its plain hash can be stored. */
  public static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Seeds() {
  }

  public static byte[] random() {
    byte[] seed = new byte[BYTES];
    RANDOM.nextBytes(seed);
    return seed;
  }

  static String hash(byte[] seed) {
    return HexFormat.of().formatHex(sha256(seed));
  }

  /** Hash of random bytes under a purpose, in hex; two purposes never meet. */
  public static String hash(String purpose, byte[] seed) {
    byte[] named = purpose.getBytes(StandardCharsets.UTF_8);
    byte[] both = new byte[named.length + seed.length];
    System.arraycopy(named, 0, both, 0, named.length);
    System.arraycopy(seed, 0, both, named.length, seed.length);
    return hash(both);
  }

  static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

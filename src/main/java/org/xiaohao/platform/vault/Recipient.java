package org.xiaohao.platform.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Somebody a record is sealed to: a public key and the role it plays.
 *
 * @param kind role of the key
 * @param keyId id of the key, {@link #keyIdOf(byte[])}
 * @param publicKey raw public key of the current suite
 */
public record Recipient(Kind kind, String keyId, byte[] publicKey) {

  /** Roles; the stored format knows only the name, so more can be added here. */
  public enum Kind {
    /** The keyset of the discipline staff; opens with the program's own keys. */
    STAFF,
    /** The key pair of one report; opens only with the receipt code. */
    REPORTER,
    /** The key pair of a keeper of names; opens only with that person's passphrase. */
    CUSTODIAN
  }

  public Recipient {
    if (kind == null || !keyIdOf(publicKey).equals(keyId)) {
      throw new IllegalArgumentException("a recipient needs a kind and a key that carries its own id");
    }
  }

  /** Recipient with the id that belongs to the key. */
  public static Recipient of(Kind kind, byte[] publicKey) {
    return new Recipient(kind, keyIdOf(publicKey), publicKey);
  }

  /** The id of a key: the first 128 bits of the SHA-256 of its public half, in hex. */
  public static String keyIdOf(byte[] publicKey) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(publicKey);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return kind + ":" + keyId;
  }
}

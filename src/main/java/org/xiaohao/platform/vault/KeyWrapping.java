package org.xiaohao.platform.vault;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.util.Arrays;

/**
 * HPKE in base mode with X25519, HKDF-SHA256 and AES-256-GCM (RFC 9180): the encapsulated key, then the ciphertext; the
 * context is the info. Whoever computes it, the bytes fit together (decision 0007).
 */
interface KeyWrapping {

  /** Length of a raw key of either half, and of an encapsulated one. */
  int KEY_BYTES = 32;

  Suite.KeyPair newKeyPair() throws GeneralSecurityException;

  byte[] wrap(byte[] publicKey, byte[] dataKey, byte[] context) throws GeneralSecurityException;

  byte[] unwrap(Suite.KeyPair key, byte[] wrapped, byte[] context) throws GeneralSecurityException;

  /** By Conscrypt where its binary loads, else in plain Java. */
  static KeyWrapping fastest() {
    return NativeKeyWrapping.loads() ? new NativeKeyWrapping() : new PlainKeyWrapping();
  }

  /** The raw bytes of a generated pair. */
  static Suite.KeyPair raw(KeyPair pair) {
    return new Suite.KeyPair(raw(pair.getPublic()), raw(pair.getPrivate()));
  }

  /** Both the encodings of a public and of a private key end with its bytes (RFC 8410). */
  private static byte[] raw(Key key) {
    byte[] encoded = key.getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
  }
}

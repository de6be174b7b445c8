package org.xiaohao.platform.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * One set of algorithms under one name. Every ciphertext names its suite, so that a second one (SM2, SM3, SM4) can
 * stand beside the first. Keys and ciphertexts are raw bytes; {@link Envelope} adds the names.
 */
public interface Suite {

  /** Length of the keys from {@link #newDataKey()} in bytes. */
  int DATA_KEY_BYTES = 32;

  /** The name written into ciphertexts; at most 40 ASCII characters, never reused for other algorithms. */
  String name();

  /** A fresh key pair for wrapping data keys. */
  KeyPair newKeyPair();

  /** A fresh key for one record, one file or one file of keys. */
  byte[] newDataKey();

  /** Encrypts a data key to a public key, bound to the context. */
  byte[] wrap(byte[] publicKey, byte[] dataKey, byte[] context);

  /**
   * Undoes {@link #wrap}.
   *
   * @throws BrokenSeal if key, context or bytes do not fit
   */
  byte[] unwrap(KeyPair key, byte[] wrapped, byte[] context);

  /** Encrypts a record under a data key, bound to the context. */
  byte[] seal(byte[] dataKey, byte[] plain, byte[] context);

  /**
   * Undoes {@link #seal}.
   *
   * @throws BrokenSeal if key, context or bytes do not fit
   */
  byte[] open(byte[] dataKey, byte[] sealed, byte[] context);

  /** A stream that encrypts what is written to it in segments of 64 KB; it is complete only once closed. */
  OutputStream sealing(byte[] dataKey, OutputStream to, byte[] context) throws IOException;

  /**
   * A stream that decrypts what {@link #sealing} wrote. Each segment is checked before it is handed out; a missing end
   * is an {@link IOException} at the end.
   */
  InputStream opening(byte[] dataKey, InputStream from, byte[] context) throws IOException;

  /** Public and private half of a key for wrapping. */
  record KeyPair(byte[] publicKey, byte[] privateKey) {
    @Override
    public String toString() {
      return "KeyPair[" + Recipient.keyIdOf(publicKey) + "]";
    }
  }
}

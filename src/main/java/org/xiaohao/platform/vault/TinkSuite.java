package org.xiaohao.platform.vault;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/**
 * The first suite: HPKE (X25519, HKDF-SHA256, AES-256-GCM) wraps keys, AES-256-GCM seals records, AES-GCM-HKDF with
 * 64 KB segments seals files; records and files by Google Tink, keys by Conscrypt or Tink (decision 0007).
 */
@Component
class TinkSuite implements Suite {

  static final String NAME = "TINK-X25519-AES256GCM-1";
  private static final int SEGMENT = 64 * 1024;
  private static final KeyWrapping WRAPPING = KeyWrapping.fastest();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public KeyPair newKeyPair() {
    return broken(WRAPPING::newKeyPair);
  }

  @Override
  public byte[] newDataKey() {
    return Random.randBytes(DATA_KEY_BYTES);
  }

  @Override
  public byte[] wrap(byte[] publicKey, byte[] dataKey, byte[] context) {
    return broken(() -> WRAPPING.wrap(publicKey, dataKey, context));
  }

  @Override
  public byte[] unwrap(KeyPair key, byte[] wrapped, byte[] context) {
    return broken(() -> WRAPPING.unwrap(key, wrapped, context));
  }

  @Override
  public byte[] seal(byte[] dataKey, byte[] plain, byte[] context) {
    return broken(() -> new AesGcmJce(checked(dataKey)).encrypt(plain, context));
  }

  @Override
  public byte[] open(byte[] dataKey, byte[] sealed, byte[] context) {
    return broken(() -> new AesGcmJce(checked(dataKey)).decrypt(sealed, context));
  }

  @Override
  public OutputStream sealing(byte[] dataKey, OutputStream to, byte[] context) throws IOException {
    try {
      return streaming(dataKey).newEncryptingStream(to, context);
    } catch (GeneralSecurityException e) {
      throw new BrokenSeal(e);
    }
  }

  @Override
  public InputStream opening(byte[] dataKey, InputStream from, byte[] context) throws IOException {
    try {
      return streaming(dataKey).newDecryptingStream(from, context);
    } catch (GeneralSecurityException e) {
      throw new BrokenSeal(e);
    }
  }

  private static AesGcmHkdfStreaming streaming(byte[] dataKey) throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(checked(dataKey), "HmacSha256", DATA_KEY_BYTES, SEGMENT, 0);
  }

  private static byte[] checked(byte[] dataKey) {
    if (dataKey.length != DATA_KEY_BYTES) {
      throw new IllegalArgumentException("a data key has 32 bytes");
    }
    return dataKey;
  }

  private static <T> T broken(Step<T> step) {
    try {
      return step.run();
    } catch (GeneralSecurityException e) {
      throw new BrokenSeal(e);
    }
  }

  private interface Step<T> {
    T run() throws GeneralSecurityException;
  }
}

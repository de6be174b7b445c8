package org.xiaohao.platform.vault;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import org.conscrypt.Conscrypt;
import org.springframework.stereotype.Component;

/**
 * The first suite, by Google Tink: HPKE (X25519, HKDF-SHA256, AES-256-GCM) wraps keys, AES-256-GCM seals records,
 * AES-GCM-HKDF with 64 KB segments seals files. Where Conscrypt loads, Tink computes the curve with it, several times
 * faster; elsewhere in plain Java, with the same bytes (decision 0007).
 */
@Component
class TinkSuite implements Suite {

  static final String NAME = "TINK-X25519-AES256GCM-1";
  private static final int SEGMENT = 64 * 1024;
  private static final String CURVE = "X25519";
  private static final int KEY_BYTES = 32;
  private static final int KEPT_WRAPPERS = 500;
  /** Null where its binary does not load. */
  private static final Provider NATIVE = Conscrypt.isAvailable() ? Conscrypt.newProvider() : null;
  private static final HpkeParameters PARAMETERS;

  static {
    try {
      if (NATIVE != null) {
        Security.addProvider(NATIVE);
      }
      HybridConfig.register();
      PARAMETERS = HpkeParameters.builder()
          .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
          .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
          .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
          .setVariant(HpkeParameters.Variant.NO_PREFIX)
          .build();
    } catch (GeneralSecurityException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** By public key: those of staff and custodians come again with every report. */
  private final LoadingCache<Bytes, HybridEncrypt> wrappers =
      Caffeine.newBuilder().maximumSize(KEPT_WRAPPERS).build(TinkSuite::wrapper);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public KeyPair newKeyPair() {
    return broken(() -> {
      java.security.KeyPair pair = (NATIVE == null ? KeyPairGenerator.getInstance(CURVE)
          : KeyPairGenerator.getInstance(CURVE, NATIVE)).generateKeyPair();
      return new KeyPair(raw(pair.getPublic()), raw(pair.getPrivate()));
    });
  }

  @Override
  public byte[] newDataKey() {
    return Random.randBytes(DATA_KEY_BYTES);
  }

  @Override
  public byte[] wrap(byte[] publicKey, byte[] dataKey, byte[] context) {
    return broken(() -> wrappers.get(Bytes.copyFrom(publicKey)).encrypt(dataKey, context));
  }

  @Override
  public byte[] unwrap(KeyPair key, byte[] wrapped, byte[] context) {
    return broken(() -> keyset(privateKey(key)).getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
        .decrypt(wrapped, context));
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

  /** Both the encodings of a public and of a private key end with its bytes (RFC 8410). */
  private static byte[] raw(java.security.Key key) {
    byte[] encoded = key.getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
  }

  private static HybridEncrypt wrapper(Bytes publicKey) throws GeneralSecurityException {
    return keyset(publicKey(publicKey)).getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
  }

  private static HpkePublicKey publicKey(Bytes raw) throws GeneralSecurityException {
    return HpkePublicKey.create(PARAMETERS, raw, null);
  }

  private static HpkePrivateKey privateKey(KeyPair key) throws GeneralSecurityException {
    return HpkePrivateKey.create(publicKey(Bytes.copyFrom(key.publicKey())),
        SecretBytes.copyFrom(key.privateKey(), InsecureSecretKeyAccess.get()));
  }

  private static KeysetHandle keyset(Key key) throws GeneralSecurityException {
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
        .build();
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

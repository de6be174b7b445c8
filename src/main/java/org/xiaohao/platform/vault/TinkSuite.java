package org.xiaohao.platform.vault;

import com.google.crypto.tink.HybridDecrypt;
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
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.math.ec.rfc7748.X25519;
import org.springframework.stereotype.Component;

/**
 * The first suite, by Google Tink: HPKE (X25519, HKDF-SHA256, AES-256-GCM) wraps keys, AES-256-GCM seals records,
 * AES-GCM-HKDF with 64 KB segments seals files. Keys are wrapped by Bouncy Castle, whose curve is several times faster,
 * and unwrapped by Tink: RFC 9180 is one format, and each opening shows that both keep to it (decision 0007).
 */
@Component
class TinkSuite implements Suite {

  static final String NAME = "TINK-X25519-AES256GCM-1";
  private static final int SEGMENT = 64 * 1024;
  private static final int ENCAPSULATED_BYTES = 32;
  private static final byte[] NO_BYTES = new byte[0];
  private static final HpkeParameters PARAMETERS;

  static {
    try {
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

  private final SecureRandom random = new SecureRandom();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public KeyPair newKeyPair() {
    byte[] privateKey = new byte[X25519.SCALAR_SIZE];
    byte[] publicKey = new byte[X25519.POINT_SIZE];
    X25519.generatePrivateKey(random, privateKey);
    X25519.generatePublicKey(privateKey, 0, publicKey, 0);
    return new KeyPair(publicKey, privateKey);
  }

  @Override
  public byte[] newDataKey() {
    return Random.randBytes(DATA_KEY_BYTES);
  }

  @Override
  public byte[] wrap(byte[] publicKey, byte[] dataKey, byte[] context) {
    HPKE hpke = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    try {
      byte[][] sealed = hpke.seal(hpke.deserializePublicKey(publicKey), context, NO_BYTES, dataKey, null, null, null);
      return ByteBuffer.allocate(ENCAPSULATED_BYTES + sealed[0].length).put(sealed[1]).put(sealed[0]).array();
    } catch (InvalidCipherTextException e) {
      throw new BrokenSeal(e);
    }
  }

  @Override
  public byte[] unwrap(KeyPair key, byte[] wrapped, byte[] context) {
    return broken(() -> decrypt(privateKey(key)).decrypt(wrapped, context));
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

  private static HpkePublicKey publicKey(byte[] raw) throws GeneralSecurityException {
    return HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(raw), null);
  }

  private static HpkePrivateKey privateKey(KeyPair key) throws GeneralSecurityException {
    return HpkePrivateKey.create(publicKey(key.publicKey()),
        SecretBytes.copyFrom(key.privateKey(), InsecureSecretKeyAccess.get()));
  }

  private static HybridDecrypt decrypt(Key key) throws GeneralSecurityException {
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
        .build()
        .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
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

package org.xiaohao.platform.vault;

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
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;

/** Wraps by Tink in plain Java, where Conscrypt has no binary. */
final class PlainKeyWrapping implements KeyWrapping {

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

  @Override
  public Suite.KeyPair newKeyPair() throws GeneralSecurityException {
    return KeyWrapping.raw(KeyPairGenerator.getInstance("X25519").generateKeyPair());
  }

  @Override
  public byte[] wrap(byte[] publicKey, byte[] dataKey, byte[] context) throws GeneralSecurityException {
    return keyset(publicKey(publicKey)).getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
        .encrypt(dataKey, context);
  }

  @Override
  public byte[] unwrap(Suite.KeyPair key, byte[] wrapped, byte[] context) throws GeneralSecurityException {
    HpkePrivateKey own = HpkePrivateKey.create(publicKey(key.publicKey()),
        SecretBytes.copyFrom(key.privateKey(), InsecureSecretKeyAccess.get()));
    return keyset(own).getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class).decrypt(wrapped, context);
  }

  private static HpkePublicKey publicKey(byte[] raw) throws GeneralSecurityException {
    return HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(raw), null);
  }

  private static KeysetHandle keyset(Key key) throws GeneralSecurityException {
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
        .build();
  }
}

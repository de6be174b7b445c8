package org.xiaohao.platform.vault;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.conscrypt.Conscrypt;
import org.conscrypt.HpkeContextRecipient;
import org.conscrypt.HpkeContextSender;

/** Wraps by Conscrypt, which has a binary of its own; several times faster than plain Java. */
final class NativeKeyWrapping implements KeyWrapping {

  private static final String HPKE = "DHKEM_X25519_HKDF_SHA256/HKDF_SHA256/AES_256_GCM";
  /** What stands before the bytes of a key when it is encoded (RFC 8410). */
  private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b656e032100");
  private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b656e04220420");
  private static final byte[] NO_DATA = {};

  /** Never put among the JDK's providers: TLS and digests stay with those. */
  private final Provider provider = Conscrypt.newProvider();

  /** Whether there is a binary for this machine. */
  static boolean loads() {
    return Conscrypt.isAvailable();
  }

  @Override
  public Suite.KeyPair newKeyPair() throws GeneralSecurityException {
    return KeyWrapping.raw(KeyPairGenerator.getInstance("X25519", provider).generateKeyPair());
  }

  @Override
  public byte[] wrap(byte[] publicKey, byte[] dataKey, byte[] context) throws GeneralSecurityException {
    HpkeContextSender sender = HpkeContextSender.getInstance(HPKE, provider);
    sender.init(keys().generatePublic(spec(PUBLIC, publicKey)), context);
    return joined(sender.getEncapsulated(), sender.seal(dataKey, NO_DATA));
  }

  @Override
  public byte[] unwrap(Suite.KeyPair key, byte[] wrapped, byte[] context) throws GeneralSecurityException {
    if (wrapped.length < KEY_BYTES) {
      throw new GeneralSecurityException("too short");
    }
    HpkeContextRecipient recipient = HpkeContextRecipient.getInstance(HPKE, provider);
    recipient.init(Arrays.copyOf(wrapped, KEY_BYTES), keys().generatePrivate(spec(PRIVATE, key.privateKey())), context);
    return recipient.open(Arrays.copyOfRange(wrapped, KEY_BYTES, wrapped.length), NO_DATA);
  }

  private KeyFactory keys() throws GeneralSecurityException {
    return KeyFactory.getInstance("XDH", provider);
  }

  private static KeySpec spec(byte[] head, byte[] raw) {
    byte[] encoded = joined(head, raw);
    return head == PUBLIC ? new X509EncodedKeySpec(encoded) : new PKCS8EncodedKeySpec(encoded);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}

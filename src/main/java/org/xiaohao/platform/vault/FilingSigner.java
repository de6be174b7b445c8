package org.xiaohao.platform.vault;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.vault.KeySet.KeyMaterial;

/**
 * Signs that something was filed, with an Ed25519 key of its own in the keyring, so that anybody can check it without
 * asking this program's database (decision 14).
 */
@Component
public class FilingSigner {

  static final String PURPOSE = "proof";

  private final KeySet keys;

  FilingSigner(Keyring keyring) {
    this.keys = keyring.beside(PURPOSE, FilingSigner::fresh);
  }

  /** Id of the key that signs now. */
  public String keyId() {
    return keys.primary().id();
  }

  /** Signs with the key of {@link #keyId()}. */
  public byte[] sign(byte[] content) {
    try {
      return new Ed25519Sign(keys.primary().secret()).sign(content);
    } catch (GeneralSecurityException e) {
      throw new BrokenSeal(e);
    }
  }

  /** Whether the key of this id, the present or an earlier one, signed exactly this. */
  public boolean verify(String keyId, byte[] signature, byte[] content) {
    return keys.find(keyId).map(key -> verifies(key, signature, content)).orElse(false);
  }

  /** The public halves, for people who check with a program of their own. */
  public List<byte[]> publicKeys() {
    return keys.keys().stream().map(key -> key.publicKey().clone()).toList();
  }

  private static boolean verifies(KeyMaterial key, byte[] signature, byte[] content) {
    try {
      new Ed25519Verify(key.publicKey()).verify(signature, content);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  static KeyMaterial fresh() {
    try {
      Ed25519Sign.KeyPair pair = Ed25519Sign.KeyPair.newKeyPair();
      return new KeyMaterial(Recipient.keyIdOf(pair.getPublicKey()), pair.getPublicKey(), pair.getPrivateKey());
    } catch (GeneralSecurityException e) {
      throw new BrokenSeal(e);
    }
  }
}

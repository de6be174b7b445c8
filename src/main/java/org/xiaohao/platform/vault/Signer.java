package org.xiaohao.platform.vault;

import java.util.List;
import org.springframework.stereotype.Component;

/** Signs for the audit with a key that never leaves the vault; hands out the public halves to check with (W18). */
@Component
public class Signer {

  private final Keyring keyring;

  Signer(Keyring keyring) {
    this.keyring = keyring;
  }

  /**
   * The public half of a signing key.
   *
   * @param id id, {@link Recipient#keyIdOf(byte[])}
   * @param bytes raw public key
   */
  public record PublicKey(String id, byte[] bytes) {
  }

  /** The key that signs now. */
  public PublicKey key() {
    return keys().get(0);
  }

  /** Every key that has signed, the present one first. */
  public List<PublicKey> keys() {
    return keyring.auditKeys().keys().stream().map(key -> new PublicKey(key.id(), key.publicKey())).toList();
  }

  /** Signs with {@link #key()} under the current suite. */
  public byte[] sign(byte[] content) {
    KeySet.KeyMaterial key = keyring.auditKeys().primary();
    return ProofSuites.current().sign(new Suite.KeyPair(key.publicKey(), key.secret()), content);
  }
}

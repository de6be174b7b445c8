package org.xiaohao.platform.vault;

/**
 * The key pair of a person as stored: the private half is wrapped under a key derived from the person's passphrase, and
 * again under the outside key, so that neither a thief of the data nor the operator alone opens it.
 *
 * @param keyId id of the key, {@link Recipient#keyIdOf}
 * @param publicKey public half
 * @param kdf algorithm and parameters of the derivation, such as {@code argon2id-m65536-t3-p1}
 * @param salt salt of the derivation
 * @param wrapped the private half, wrapped twice
 */
public record LockedKey(String keyId, byte[] publicKey, String kdf, byte[] salt, byte[] wrapped) {

  /** Whom to seal to. */
  public Recipient recipient() {
    return new Recipient(Recipient.Kind.CUSTODIAN, keyId, publicKey);
  }

  @Override
  public String toString() {
    return "LockedKey[" + keyId + "]";
  }
}

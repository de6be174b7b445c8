package org.xiaohao.platform.vault;

/** The key of a custodian, unlocked with the passphrase and held for the length of one request; never stored. */
public final class UnlockedKey {

  private final Suite.KeyPair pair;

  UnlockedKey(Suite.KeyPair pair) {
    this.pair = pair;
  }

  /** The public half. */
  public Recipient recipient() {
    return Recipient.of(Recipient.Kind.CUSTODIAN, pair.publicKey());
  }

  Suite.KeyPair pair() {
    return pair;
  }

  @Override
  public String toString() {
    return "UnlockedKey[" + recipient().keyId() + "]";
  }
}

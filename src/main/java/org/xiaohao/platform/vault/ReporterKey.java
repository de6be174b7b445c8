package org.xiaohao.platform.vault;

import java.util.Arrays;

/**
 * The unlocked key of one report, held for the length of a request. Between requests it lies in a
 * {@link SealedToken}.
 */
public final class ReporterKey {

  private static final int PUBLIC_BYTES = 32;

  private final Suite.KeyPair pair;

  ReporterKey(Suite.KeyPair pair) {
    this.pair = pair;
  }

  /** Reads what {@link #toBytes()} wrote. */
  public static ReporterKey fromBytes(byte[] bytes) {
    if (bytes.length <= PUBLIC_BYTES) {
      throw new BrokenSeal("not a reporter's key");
    }
    return new ReporterKey(new Suite.KeyPair(Arrays.copyOf(bytes, PUBLIC_BYTES),
        Arrays.copyOfRange(bytes, PUBLIC_BYTES, bytes.length)));
  }

  /** Both halves, for a {@link SealedToken}; never for a row in clear. */
  public byte[] toBytes() {
    byte[] out = Arrays.copyOf(pair.publicKey(), PUBLIC_BYTES + pair.privateKey().length);
    System.arraycopy(pair.privateKey(), 0, out, PUBLIC_BYTES, pair.privateKey().length);
    return out;
  }

  /** The public half: whom to seal the next message of the thread to. */
  public Recipient recipient() {
    return Recipient.of(Recipient.Kind.REPORTER, pair.publicKey());
  }

  Suite.KeyPair pair() {
    return pair;
  }

  @Override
  public String toString() {
    return "ReporterKey[" + recipient().keyId() + "]";
  }
}

package org.xiaohao.platform.audit;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaohao.platform.vault.BrokenSeal;
import org.xiaohao.platform.vault.ProofSuites;

/** Follows the seals: each is what its hash says, follows the one before and is signed by a known key. */
final class SealCheck {

  private final Map<String, byte[]> keys;
  private final Map<Long, String> mailed;
  private final Consumer<Flaw> flaws;
  private Seal last;
  private long expected;

  /**
   * Begins.
   *
   * @param keys public keys by id
   * @param mailed hashes of seals in hex, as mailed, by number
   * @param first number of the seal that must come first; 0 if any may, and numbers may be left out
   */
  SealCheck(Map<String, byte[]> keys, Map<Long, String> mailed, long first, Consumer<Flaw> flaws) {
    this.keys = keys;
    this.mailed = mailed;
    this.expected = first;
    this.flaws = flaws;
  }

  void next(Seal seal) {
    for (long missing = expected; missing > 0 && missing < seal.id(); missing++) {
      flaw(Check.SEAL_MISSING, missing);
    }
    if (!intact(seal) || !follows(seal)) {
      flaw(Check.SEAL_CHANGED, seal.id());
    }
    if (!signed(seal.suite(), seal.keyId(), seal.hash(), seal.signature())) {
      flaw(Check.SIGNATURE_WRONG, seal.id());
    }
    String known = mailed.get(seal.id());
    if (known != null && !known.equalsIgnoreCase(java.util.HexFormat.of().formatHex(seal.hash()))) {
      flaw(Check.ROOT_DIFFERS, seal.id());
    }
    last = seal;
    expected = expected == 0 ? 0 : seal.id() + 1;
  }

  /** The seal seen last; null before the first. */
  Seal last() {
    return last;
  }

  /** Whether a key that was given signed it. */
  boolean signed(String suite, String keyId, byte[] content, byte[] signature) {
    byte[] key = keys.get(keyId);
    try {
      return key != null && ProofSuites.named(suite).verify(key, signature, content);
    } catch (BrokenSeal unknownSuite) {
      return false;
    }
  }

  private static boolean intact(Seal seal) {
    try {
      return Arrays.equals(ProofSuites.named(seal.suite()).digest(seal.content()), seal.hash());
    } catch (BrokenSeal unknownSuite) {
      return false;
    }
  }

  private boolean follows(Seal seal) {
    if (seal.id() == 1) {
      return Arrays.equals(seal.previousHash(), Link.START);
    }
    return last == null || last.id() != seal.id() - 1 || Arrays.equals(last.hash(), seal.previousHash());
  }

  private void flaw(Check check, long number) {
    flaws.accept(new Flaw(check, Link.SEAL, number));
  }
}

package org.xiaohao.platform.audit;

import java.time.LocalDateTime;
import org.xiaohao.platform.vault.ProofSuite;
import org.xiaohao.platform.vault.ProofSuites;

/**
 * One place in a chain: bound to the one before it by {@code previousHash} and to what it says by {@code contentHash}.
 *
 * @param seq 1, 2, 3 … without gaps
 * @param at system time, UTC
 */
record Link(String chain, long seq, String suite, byte[] previousHash, byte[] contentHash, byte[] hash,
    LocalDateTime at) {

  static final String SYSTEM = "system";
  /** Chain of the seals themselves. */
  static final String SEAL = "seal";
  /** Not a chain: readings stand among the leaves of a seal under this name and their id. */
  static final String READ = "read";
  /** What the first link of every chain is bound to. */
  static final byte[] START = new byte[32];

  static String ofCase(String kind, long id) {
    return kind + ":" + id;
  }

  static ChainHead start(String chain) {
    return new ChainHead(chain, 0, ProofSuites.current().name(), START);
  }

  /** The link after this head. */
  static Link after(ChainHead head, byte[] content, LocalDateTime at) {
    ProofSuite suite = ProofSuites.current();
    byte[] contentHash = suite.digest(content);
    long seq = head.seq() + 1;
    return new Link(head.chain(), seq, suite.name(), head.hash(), contentHash,
        hash(suite, head.chain(), seq, head.hash(), contentHash, at), at);
  }

  /** The hash that must stand in this link if nothing of it was changed. */
  byte[] expectedHash() {
    return hash(ProofSuites.named(suite), chain, seq, previousHash, contentHash, at);
  }

  private static byte[] hash(ProofSuite suite, String chain, long seq, byte[] previous, byte[] content,
      LocalDateTime at) {
    return suite.digest(Canonical.of("xiaohao link 1", suite.name(), chain, seq, previous, content, at));
  }

  ChainHead head() {
    return new ChainHead(chain, seq, suite, hash);
  }
}

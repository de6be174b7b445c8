package org.xiaohao.platform.audit;

import java.time.LocalDateTime;

/**
 * A signed Merkle root over everything that was new, bound to the seal before it.
 *
 * @param id 1, 2, 3 … without gaps
 * @param at system time, UTC
 * @param keyId which key signed
 * @param leaves how many leaves the tree has
 * @param hash over all before; the next seal names it, and it is what is mailed
 * @param signature over {@code hash}
 */
record Seal(long id, LocalDateTime at, String suite, String keyId, byte[] previousHash, byte[] root, int leaves,
    byte[] hash, byte[] signature) {

  /** The bytes whose hash is signed. */
  static byte[] content(long id, LocalDateTime at, String suite, String keyId, byte[] previousHash, byte[] root,
      int leaves) {
    return Canonical.of("xiaohao seal 1", id, at, suite, keyId, previousHash, root, leaves);
  }

  byte[] content() {
    return content(id, at, suite, keyId, previousHash, root, leaves);
  }
}

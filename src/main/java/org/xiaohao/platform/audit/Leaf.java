package org.xiaohao.platform.audit;

/**
 * What a seal covers in one place: the head of a chain, or a reading under the chain {@link Link#READ} and its id.
 */
record Leaf(String chain, long seq, byte[] hash) {

  byte[] content() {
    return Canonical.of("xiaohao leaf 1", chain, seq, hash);
  }

  static Leaf of(ChainHead head) {
    return new Leaf(head.chain(), head.seq(), head.hash());
  }

  static Leaf of(Reading reading) {
    return new Leaf(Link.READ, reading.id(), reading.hash());
  }
}

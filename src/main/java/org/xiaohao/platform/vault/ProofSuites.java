package org.xiaohao.platform.vault;

import java.util.List;

/** The proof suites this program knows. No bean: the offline verifier runs without the program around it (W18). */
public final class ProofSuites {

  private static final List<ProofSuite> ALL = List.of(new TinkProofSuite());

  private ProofSuites() {
  }

  /** The suite for new hashes and signatures. */
  public static ProofSuite current() {
    return ALL.get(0);
  }

  /**
   * The suite of that name.
   *
   * @throws BrokenSeal if this program does not know it
   */
  public static ProofSuite named(String name) {
    return ALL.stream().filter(suite -> suite.name().equals(name)).findFirst()
        .orElseThrow(() -> new BrokenSeal("unknown proof suite " + name));
  }
}

package org.xiaohao.platform.vault;

import java.util.List;
import org.springframework.stereotype.Component;

/** The suites this program knows: seals with the first, opens with the one a ciphertext names. */
@Component
public class Suites {

  private final List<Suite> suites;

  Suites(List<Suite> suites) {
    this.suites = List.copyOf(suites);
  }

  /** The suite for new ciphertexts. */
  public Suite current() {
    return suites.get(0);
  }

  /**
   * The suite of that name.
   *
   * @throws BrokenSeal if this program does not know it
   */
  public Suite named(String name) {
    return suites.stream()
        .filter(suite -> suite.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new BrokenSeal("unknown suite " + name));
  }
}

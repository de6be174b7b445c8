package org.xiaohao.platform.vault;

import org.springframework.stereotype.Component;

/** Seals a few bytes to a reporter outside the sealed tables, so that they can lie in a column or travel in a package. */
@Component
public class ReporterSeal {

  private final Suites suites;

  ReporterSeal(Suites suites) {
    this.suites = suites;
  }

  /** Seals bytes to a reporter's key, bound to a name. */
  public byte[] seal(String name, byte[] plain, Recipient to) {
    Suite suite = suites.current();
    byte[] body = suite.wrap(to.publicKey(), plain, Envelope.context(suite.name(), to.keyId(), name));
    return new Envelope(suite.name(), to.keyId(), body).bytes();
  }

  /**
   * Opens what {@link #seal} made.
   *
   * @throws BrokenSeal if it was changed, is of another name or to somebody else
   */
  public byte[] open(String name, byte[] sealed, ReporterKey unlocked) {
    Envelope envelope = Envelope.parse(sealed);
    return suites.named(envelope.suite()).unwrap(unlocked.pair(), envelope.body(),
        Envelope.context(envelope.suite(), envelope.keyId(), name));
  }
}

package org.xiaohao.platform.vault;

import org.springframework.stereotype.Component;

/**
 * Seals what a program that has no private key must itself read again, such as the register in the intake zone: against a
 * thief of the database, not against one who has the pepper as well.
 */
@Component
public class PepperSeal {

  private static final String DERIVATION = "xiaohao pepper seal 1";

  private final Suites suites;
  private final Keyring keyring;

  PepperSeal(Suites suites, Keyring keyring) {
    this.suites = suites;
    this.keyring = keyring;
  }

  /** Seals bytes, bound to a name. */
  public byte[] seal(String name, byte[] plain) {
    Suite suite = suites.current();
    Pepper pepper = keyring.pepper();
    byte[] body = suite.seal(key(pepper), plain, Envelope.context(suite.name(), pepper.id(), name));
    return new Envelope(suite.name(), pepper.id(), body).bytes();
  }

  /**
   * Opens what {@link #seal} made.
   *
   * @throws BrokenSeal if it was changed or is of another name
   */
  public byte[] open(String name, byte[] sealed) {
    Envelope envelope = Envelope.parse(sealed);
    return suites.named(envelope.suite()).open(key(keyring.pepper(envelope.keyId())), envelope.body(),
        Envelope.context(envelope.suite(), envelope.keyId(), name));
  }

  private static byte[] key(Pepper pepper) {
    return Pepper.derive(pepper.key(), new byte[0], DERIVATION, Suite.DATA_KEY_BYTES);
  }
}

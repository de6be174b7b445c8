package org.xiaohao.platform.vault;

import com.google.crypto.tink.subtle.Random;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/** Makes and unlocks the key pairs of reports. Nothing here is stored: the report keeps {@link NewReporterKey}. */
@Component
public class ReporterKeys {

  private static final int SALT_BYTES = 16;
  private static final String PURPOSE = "reporter-key";

  private final Suites suites;
  private final Keyring keyring;

  ReporterKeys(Suites suites, Keyring keyring) {
    this.suites = suites;
    this.keyring = keyring;
  }

  /** A fresh pair for a new report. */
  public NewReporterKey create(ReceiptCode code) {
    return wrap(code, new ReporterKey(suites.current().newKeyPair()));
  }

  /**
   * Unlocks the pair of a report.
   *
   * @throws DomainException NOT_FOUND, key {@code receipt.unknown}, if the code is another report's
   */
  public ReporterKey unlock(ReceiptCode code, byte[] wrapped, byte[] salt) {
    Envelope envelope = Envelope.parse(wrapped);
    Pepper pepper = keyring.pepper(envelope.keyId());
    try {
      byte[] plain = suites.named(envelope.suite()).open(code.wrappingKey(pepper, salt), envelope.body(),
          Envelope.context(envelope.suite(), envelope.keyId(), PURPOSE));
      return ReporterKey.fromBytes(Padding.unpad(plain));
    } catch (BrokenSeal e) {
      throw DomainException.notFound("receipt.unknown");
    }
  }

  /** The hashes a report may be stored under, that of the current pepper first. */
  public List<String> lookupHashes(ReceiptCode code) {
    return keyring.peppers().stream().map(code::lookupHash).toList();
  }

  /** Whether the row is under an older pepper and should be written anew by {@link #renew}. */
  public boolean outdated(byte[] wrapped) {
    return !Envelope.parse(wrapped).keyId().equals(keyring.pepper().id());
  }

  /** The same pair under the current pepper and a new salt. */
  public NewReporterKey renew(ReceiptCode code, ReporterKey unlocked) {
    return wrap(code, unlocked);
  }

  private NewReporterKey wrap(ReceiptCode code, ReporterKey key) {
    Suite suite = suites.current();
    Pepper pepper = keyring.pepper();
    byte[] salt = Random.randBytes(SALT_BYTES);
    byte[] body = suite.seal(code.wrappingKey(pepper, salt), Padding.pad(key.toBytes()),
        Envelope.context(suite.name(), pepper.id(), PURPOSE));
    byte[] wrapped = new Envelope(suite.name(), pepper.id(), body).bytes();
    return new NewReporterKey(key.recipient(), wrapped, salt, code.lookupHash(pepper));
  }
}

package org.xiaohao.platform.vault;

import com.google.crypto.tink.subtle.Random;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;

/** Makes and unlocks key pairs of persons. Nothing here is stored: the caller keeps the {@link LockedKey}. */
@Component
public class PassphraseKeys {

  private static final int SALT_BYTES = 16;
  private static final String PURPOSE = "custodian-key";

  private final Suites suites;
  private final Keyring keyring;
  private final SlowHash slow;

  PassphraseKeys(Suites suites, Keyring keyring, SlowHash slow) {
    this.suites = suites;
    this.keyring = keyring;
    this.slow = slow;
  }

  /** A fresh pair locked under this passphrase. Takes a moment and 64 MiB: call it outside a transaction. */
  public LockedKey create(Passphrase passphrase) {
    return create(passphrase, 1).get(0);
  }

  /** Several fresh pairs under one passphrase and salt, derived once: for the throw-away keys of a trial only. */
  public List<LockedKey> create(Passphrase passphrase, int count) {
    byte[] salt = Random.randBytes(SALT_BYTES);
    byte[] wrapping = slow.derive(passphrase.secret(), salt, SlowHash.CURRENT);
    return IntStream.range(0, count).mapToObj(i -> lock(wrapping, salt)).toList();
  }

  /**
   * Unlocks a pair. Takes a moment and 64 MiB: call it outside a transaction.
   *
   * @throws DomainException INVALID in field {@code passphrase} if it is another one
   */
  public UnlockedKey unlock(Passphrase passphrase, LockedKey locked) {
    Envelope inner = Envelope.parse(keyring.unwrapOutside(locked.wrapped(), PURPOSE, locked.keyId()));
    byte[] wrapping = slow.derive(passphrase.secret(), locked.salt(), locked.kdf());
    try {
      byte[] secret = suites.named(inner.suite()).open(wrapping, inner.body(),
          Envelope.context(inner.suite(), inner.keyId(), PURPOSE, locked.kdf()));
      return new UnlockedKey(new Suite.KeyPair(locked.publicKey(), secret));
    } catch (BrokenSeal e) {
      throw DomainException.invalid("passphrase", "passphrase.wrong");
    }
  }

  private LockedKey lock(byte[] wrapping, byte[] salt) {
    Suite suite = suites.current();
    Suite.KeyPair pair = suite.newKeyPair();
    String keyId = Recipient.keyIdOf(pair.publicKey());
    byte[] body = suite.seal(wrapping, pair.privateKey(), Envelope.context(suite.name(), keyId, PURPOSE, SlowHash.CURRENT));
    byte[] inner = new Envelope(suite.name(), keyId, body).bytes();
    return new LockedKey(keyId, pair.publicKey(), SlowHash.CURRENT, salt, keyring.wrapOutside(inner, PURPOSE, keyId));
  }
}

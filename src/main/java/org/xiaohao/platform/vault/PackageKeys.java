package org.xiaohao.platform.vault;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.vault.KeySet.KeyMaterial;

/**
 * Seals and signs what travels between the zones. To the discipline zone the key of a package is wrapped by HPKE to the
 * staff; to the intake zone, which has no private key, under a key derived from the pepper both know. The signing key of
 * a zone opens nothing. A signature names its algorithm and its key (ruling 30).
 */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
public class PackageKeys {

  static final String PURPOSE = "packages";
  private static final String ED25519 = "ed25519";
  private static final String DERIVATION = "xiaohao package key 1";

  private final Suites suites;
  private final Keyring keyring;
  private final NetworkZone here;
  private final Supplier<KeySet> signing;

  @Autowired
  PackageKeys(Suites suites, Keyring keyring, Environment environment) {
    this(suites, keyring, NetworkZone.of(environment), KeyPlaces.from(environment).packages());
  }

  PackageKeys(Suites suites, Keyring keyring, NetworkZone here, Path file) {
    this.suites = suites;
    this.keyring = keyring;
    this.here = here;
    this.signing = () -> {
      if (!Files.exists(file)) {
        throw new KeysMissing("The keys for packages between the zones, " + file + ", are not there: make them with "
            + "--xiaohao.command=found-intake in the discipline zone, see docs/operations.md.");
      }
      return KeyFile.read(file, PURPOSE, suites, keyring.outside());
    };
    if (here == NetworkZone.INTAKE) {
      signing.get();
    }
  }

  /**
   * The key of one package.
   *
   * @param keyId id of the key that wraps it
   * @param wrapped the data key as it travels
   * @param dataKey in memory only
   */
  public record PackageKey(String suite, String keyId, byte[] wrapped, byte[] dataKey) {
    @Override
    public String toString() {
      return "PackageKey[" + keyId + "]";
    }
  }

  /** A key for one package to a zone, bound to the name of the package. */
  public PackageKey create(NetworkZone to, String name) {
    Suite suite = suites.current();
    byte[] dataKey = suite.newDataKey();
    if (to == NetworkZone.INTAKE) {
      Pepper pepper = keyring.pepper();
      byte[] wrapped = suite.seal(derived(pepper), dataKey, Envelope.context(suite.name(), pepper.id(), name));
      return new PackageKey(suite.name(), pepper.id(), wrapped, dataKey);
    }
    Recipient staff = keyring.staff();
    byte[] wrapped = suite.wrap(staff.publicKey(), dataKey, Envelope.context(suite.name(), staff.keyId(), name));
    return new PackageKey(suite.name(), staff.keyId(), wrapped, dataKey);
  }

  /**
   * Unwraps the key of a package that arrived.
   *
   * @throws BrokenSeal if it is not for this zone, or was changed
   */
  public PackageKey open(String suiteName, String keyId, byte[] wrapped, String name) {
    Suite suite = suites.named(suiteName);
    byte[] context = Envelope.context(suiteName, keyId, name);
    byte[] dataKey = here == NetworkZone.INTAKE
        ? suite.open(derived(keyring.pepper(keyId)), wrapped, context)
        : suite.unwrap(keyring.staffKey(keyId).orElseThrow(() -> new BrokenSeal("unknown staff key " + keyId)), wrapped,
            context);
    return new PackageKey(suiteName, keyId, wrapped, dataKey);
  }

  /** Signs a digest with the key of this zone. */
  public byte[] sign(byte[] digest) {
    KeyMaterial own = key(here);
    try {
      return new Envelope(ED25519, keyId(own), new Ed25519Sign(own.secret()).sign(digest)).bytes();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Checks that the zone has signed the digest.
   *
   * @throws BrokenSeal if it has not
   */
  public void verify(NetworkZone signer, byte[] digest, byte[] signature) {
    Envelope envelope = Envelope.parse(signature);
    KeyMaterial known = key(signer);
    if (!ED25519.equals(envelope.suite()) || !keyId(known).equals(envelope.keyId())) {
      throw new BrokenSeal("signed by " + envelope.suite() + " " + envelope.keyId() + ", which is not known here");
    }
    try {
      new Ed25519Verify(known.publicKey()).verify(envelope.body(), digest);
    } catch (GeneralSecurityException e) {
      throw new BrokenSeal(e);
    }
  }

  private KeyMaterial key(NetworkZone zone) {
    return signing.get().find(zone.code())
        .orElseThrow(() -> new BrokenSeal("no key of zone " + zone.code() + " is known"));
  }

  private static String keyId(KeyMaterial key) {
    return Recipient.keyIdOf(key.publicKey());
  }

  private static byte[] derived(Pepper pepper) {
    return Pepper.derive(pepper.key(), new byte[0], DERIVATION, Suite.DATA_KEY_BYTES);
  }

  /** A fresh pair to sign with. */
  static KeyMaterial newPair(NetworkZone zone) {
    try {
      Ed25519Sign.KeyPair pair = Ed25519Sign.KeyPair.newKeyPair();
      return new KeyMaterial(zone.code(), pair.getPublicKey(), pair.getPrivateKey());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

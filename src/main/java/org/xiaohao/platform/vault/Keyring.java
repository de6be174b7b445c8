package org.xiaohao.platform.vault;

import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.vault.KeySet.KeyMaterial;

/**
 * The keys of this program, loaded at start: the private keyset of the discipline staff, the peppers and the keys that
 * sign for the audit, all files wrapped under the outside key. Without keys the program does not start; see
 * {@link KeyPlaces} for the properties.
 */
@Component
public class Keyring {

  private static final Logger LOG = LoggerFactory.getLogger(Keyring.class);
  private static final String STAFF = "staff";
  private static final String PEPPER = "pepper";
  private static final String AUDIT = "audit";

  private final Suites suites;
  private final KeyPlaces places;
  private final OutsideKey outside;
  private volatile KeySet staff;
  private volatile KeySet peppers;
  private volatile KeySet audit;

  @Autowired
  Keyring(Suites suites, Environment environment) {
    this(suites, KeyPlaces.from(environment));
  }

  Keyring(Suites suites, KeyPlaces places) {
    this.suites = suites;
    this.places = places;
    this.outside = outsideKey();
    this.staff = load(places.staff(), STAFF);
    this.peppers = load(places.pepper(), PEPPER);
    this.audit = load(places.audit(), AUDIT);
    if (demoKeys()) {
      LOG.warn("Demo keys are in use: what is sealed with them is not protected. Never enter real reports.");
    }
  }

  /** The staff of the discipline line: seal every report and message to them. */
  public Recipient staff() {
    return Recipient.of(Recipient.Kind.STAFF, staff.primary().publicKey());
  }

  /** Whether keys were made up for a trial; pages then show a red banner. */
  public boolean demoKeys() {
    return places.mode() == KeyPlaces.Mode.DEMO;
  }

  /**
   * Adds a key to the staff keyset and makes it the one that seals. Older keys go on opening; {@link Rewrapping#rewrap}
   * moves the records over. Other nodes read the file at their next start.
   */
  public synchronized Recipient rotateStaff() {
    KeySet next = staff.withPrimary(newKey(STAFF));
    OwnerOnlyFile.replace(places.staff(), KeyFile.wrap(STAFF, next, suites.current(), outside));
    staff = next;
    return staff();
  }

  /** Adds a pepper and makes it the current one; rows move over at their next use. */
  public synchronized void rotatePepper() {
    KeySet next = peppers.withPrimary(newKey(PEPPER));
    OwnerOnlyFile.replace(places.pepper(), KeyFile.wrap(PEPPER, next, suites.current(), outside));
    peppers = next;
  }

  /** Adds a key and signs with it from now on; what the older ones signed is still checked with them. */
  public synchronized void rotateAudit() {
    KeySet next = audit.withPrimary(newKey(AUDIT));
    OwnerOnlyFile.replace(places.audit(), KeyFile.wrap(AUDIT, next, suites.current(), outside));
    audit = next;
  }

  KeySet auditKeys() {
    return audit;
  }

  /** Wraps a secret that is locked already once more, under the outside key. */
  byte[] wrapOutside(byte[] secret, String... belongsTo) {
    return outside.wrap(suites.current(), secret, belongsTo);
  }

  /**
   * Undoes {@link #wrapOutside}.
   *
   * @throws KeysMissing if it was wrapped under another outside key
   */
  byte[] unwrapOutside(byte[] wrapped, String... belongsTo) {
    return outside.unwrap(suites, wrapped, belongsTo);
  }

  Optional<Suite.KeyPair> staffKey(String keyId) {
    return staff.find(keyId).map(key -> new Suite.KeyPair(key.publicKey(), key.secret()));
  }

  Pepper pepper() {
    return peppers().get(0);
  }

  Pepper pepper(String id) {
    return peppers().stream()
        .filter(pepper -> pepper.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new BrokenSeal("unknown pepper " + id));
  }

  List<Pepper> peppers() {
    return peppers.keys().stream().map(key -> new Pepper(key.id(), key.secret())).toList();
  }

  private OutsideKey outsideKey() {
    Path file = places.outsideFile();
    if (file == null) {
      return OutsideKey.parse(places.outsideValue(), KeyPlaces.OUTSIDE_KEY);
    }
    if (!Files.exists(file)) {
      if (!places.mayGenerate() || Files.exists(places.staff()) || Files.exists(places.pepper())) {
        throw new KeysMissing("The outside key " + file + " is not there. " + KeyPlaces.HELP);
      }
      OwnerOnlyFile.create(file, (OutsideKey.random().base64() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    try {
      return OutsideKey.parse(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keys of one more purpose, in a file of their own beside the peppers; made at the first start like the others. */
  KeySet beside(String purpose, Supplier<KeyMaterial> fresh) {
    return load(places.pepper().resolveSibling(purpose + ".keyset"), purpose, fresh);
  }

  private KeySet load(Path file, String purpose) {
    return load(file, purpose, () -> newKey(purpose));
  }

  private KeySet load(Path file, String purpose, Supplier<KeyMaterial> newKey) {
    if (!Files.exists(file)) {
      if (!places.mayGenerate()) {
        throw new KeysMissing("The key file " + file + " is not there. " + KeyPlaces.HELP);
      }
      KeySet fresh = new KeySet(List.of(newKey.get()));
      OwnerOnlyFile.create(file, KeyFile.wrap(purpose, fresh, suites.current(), outside));
      LOG.info("New keys for {} were written to {}", purpose, file);
    }
    return KeyFile.read(file, purpose, suites, outside);
  }

  private KeyMaterial newKey(String purpose) {
    if (PEPPER.equals(purpose)) {
      return new KeyMaterial(HexFormat.of().formatHex(Random.randBytes(4)), new byte[0], suites.current().newDataKey());
    }
    Suite.KeyPair pair =
        AUDIT.equals(purpose) ? ProofSuites.current().newKeyPair() : suites.current().newKeyPair();
    return new KeyMaterial(Recipient.keyIdOf(pair.publicKey()), pair.publicKey(), pair.privateKey());
  }
}

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
 * The keys of this program, loaded at start: the keyset of the discipline staff, of which the intake zone has the public
 * halves only, the peppers, and the keys that sign for the audit, which the intake zone has none of; all files are wrapped
 * under the outside key. Without keys the program does not start; see {@link KeyPlaces} for the properties.
 */
@Component
public class Keyring {

  private static final Logger LOG = LoggerFactory.getLogger(Keyring.class);
  private static final String STAFF = "staff";
  private static final String PEPPER = "pepper";
  private static final String AUDIT = "audit";
  private static final long FRESH_NANOS = 10_000_000_000L;
  /** Shorter: a receipt that another node has moved to a new pepper is not found under the old one. */
  private static final long FRESH_PEPPER_NANOS = 1_000_000_000L;

  private final Suites suites;
  private final KeyPlaces places;
  private final OutsideKey outside;
  private volatile KeySet staff;
  private volatile KeySet peppers;
  private volatile KeySet audit;
  private final FileWatch staffFile;
  private final FileWatch pepperFile;

  @Autowired
  Keyring(Suites suites, Environment environment) {
    this(suites, KeyPlaces.from(environment));
  }

  Keyring(Suites suites, KeyPlaces places) {
    this.suites = suites;
    this.places = places;
    this.outside = outsideKey();
    this.staff = publicOnly(load(places.staff(), STAFF));
    this.peppers = load(places.pepper(), PEPPER);
    this.audit = places.mode() == KeyPlaces.Mode.PUBLIC ? null : load(places.audit(), AUDIT);
    this.staffFile = new FileWatch(places.staff());
    this.pepperFile = new FileWatch(places.pepper());
    if (demoKeys()) {
      LOG.warn("Demo keys are in use: what is sealed with them is not protected. Never enter real reports.");
    }
  }

  /** The staff of the discipline line: seal every report and message to them. */
  public Recipient staff() {
    lookAgain(FRESH_NANOS);
    return Recipient.of(Recipient.Kind.STAFF, staff.primary().publicKey());
  }

  /** Whether keys were made up for a trial; pages then show a red banner. */
  public boolean demoKeys() {
    return places.demo();
  }

  /**
   * Adds a key to the staff keyset and makes it the one that seals. Older keys go on opening; {@link Rewrapping#rewrap}
   * moves the records over. Other nodes see the changed file after some seconds.
   */
  public synchronized Recipient rotateStaff() {
    KeySet next = staff.withPrimary(newKey(STAFF));
    OwnerOnlyFile.replace(places.staff(), KeyFile.wrap(STAFF, next, suites.current(), outside));
    staff = next;
    return staff();
  }

  /** Adds a pepper and makes it the current one; rows move over at their next use. Other nodes see it after a second. */
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

  /** The public halves of the staff keys, the one that seals first. */
  public List<byte[]> staffPublicKeys() {
    return staff.keys().stream().map(KeyMaterial::publicKey).toList();
  }

  /**
   * Takes over public halves of staff keys, where only those are kept; what is sealed from now on is for the first.
   *
   * @throws IllegalStateException if private halves are kept here
   */
  public synchronized void adoptStaff(List<byte[]> publicKeys) {
    if (places.mode() != KeyPlaces.Mode.PUBLIC) {
      throw new IllegalStateException("the staff keys of this program are its own");
    }
    KeySet next = new KeySet(publicKeys.stream()
        .map(key -> new KeyMaterial(Recipient.keyIdOf(key), key, new byte[0])).toList());
    OwnerOnlyFile.replace(places.staff(), KeyFile.wrap(STAFF, next, suites.current(), outside));
    staff = next;
  }

  /** A program that only seals refuses to hold what opens, so that no thief of it can. */
  private KeySet publicOnly(KeySet keys) {
    if (places.mode() == KeyPlaces.Mode.PUBLIC && keys.keys().stream().anyMatch(KeyMaterial::hasSecret)) {
      throw new KeysMissing("The key file " + places.staff() + " holds private halves, which have no place in the zone "
          + "that takes reports. Make its keys in the discipline zone, see docs/operations.md.");
    }
    return keys;
  }

  /** The suite that new seals are made with. */
  String suiteName() {
    return suites.current().name();
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
    if (staff.find(keyId).isEmpty()) {
      lookAgain(0);
    }
    return staff.find(keyId).filter(KeyMaterial::hasSecret).map(key -> new Suite.KeyPair(key.publicKey(), key.secret()));
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
    pepperFile.look(FRESH_PEPPER_NANOS, () -> peppers = KeyFile.read(places.pepper(), PEPPER, suites, outside));
    return peppers.keys().stream().map(key -> new Pepper(key.id(), key.secret())).toList();
  }

  /** Reads the staff keys anew if another program has exchanged their file. */
  private void lookAgain(long afterNanos) {
    staffFile.look(afterNanos, () -> staff = publicOnly(KeyFile.read(places.staff(), STAFF, suites, outside)));
  }

  OutsideKey outside() {
    return outside;
  }

  KeySet staffKeys() {
    return staff;
  }

  KeySet pepperKeys() {
    return peppers;
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

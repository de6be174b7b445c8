package org.xiaohao.platform.vault;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.Command;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.vault.KeySet.KeyMaterial;

/**
 * Makes the keys of an intake zone in the discipline zone: the public halves of the staff keys, the peppers, a pair to
 * sign packages with, another for proofs of filing, and an outside key of its own that wraps them. Nothing among them opens a report.
 */
@Component
@InZones(NetworkZone.DISCIPLINE)
public class IntakeFounding implements Command {

  private static final String FOLDER = "xiaohao.found.folder";

  private final Keyring keyring;
  private final Suites suites;
  private final KeyPlaces places;
  private final KeyDeeds deeds;

  IntakeFounding(Keyring keyring, Suites suites, KeyDeeds deeds, Environment environment) {
    this.keyring = keyring;
    this.suites = suites;
    this.deeds = deeds;
    this.places = KeyPlaces.from(environment);
  }

  @Override
  public String name() {
    return "found-intake";
  }

  @Override
  public void run(Environment options, PrintStream out) {
    String folder = options.getProperty(FOLDER);
    if (folder == null) {
      throw new IllegalArgumentException("name an empty folder: --" + FOLDER + "=...");
    }
    found(Path.of(folder));
    out.println("Keys of the intake zone are in " + folder + ": carry keys/ into its data folder and outside.key apart "
        + "from it, then delete both here.");
  }

  /**
   * Writes {@code keys/} and, apart from them, {@code outside.key} into a folder, and the keys that check and sign
   * packages into this zone's own. Run again, it makes a new pair for the intake zone; the old one is worthless then.
   *
   * @throws IllegalArgumentException if the folder holds keys already
   */
  public void found(Path folder) {
    Path keys = folder.resolve("keys");
    if (Files.exists(keys.resolve("staff.keyset")) || Files.exists(folder.resolve("outside.key"))) {
      throw new IllegalArgumentException(folder + " holds keys already; name an empty folder");
    }
    deeds.note("key.intake.found", "staff " + keyring.staff().keyId() + " pepper " + keyring.pepper().id());
    KeyMaterial own = ownPair();
    KeyMaterial intake = PackageKeys.newPair(NetworkZone.INTAKE);
    OutsideKey theirs = OutsideKey.random();
    Suite suite = suites.current();
    KeySet staff = new KeySet(keyring.staffKeys().keys().stream().map(KeyMaterial::publicHalf).toList());
    write(keys, "staff.keyset", KeyFile.wrap("staff", staff, suite, theirs));
    write(keys, "pepper.keyset", KeyFile.wrap("pepper", keyring.pepperKeys(), suite, theirs));
    write(keys, "packages.keyset",
        KeyFile.wrap(PackageKeys.PURPOSE, new KeySet(List.of(intake, own.publicHalf())), suite, theirs));
    shareProofs(keys, theirs);
    write(folder, "outside.key", (theirs.base64() + "\n").getBytes(StandardCharsets.UTF_8));
    OwnerOnlyFile.replace(places.packages(), KeyFile.wrap(PackageKeys.PURPOSE,
        new KeySet(List.of(own, intake.publicHalf())), suite, keyring.outside()));
  }

  /** Either zone checks the proofs of filing that the other signed, without being able to sign as the other. */
  private void shareProofs(Path keys, OutsideKey theirs) {
    KeySet own = keyring.beside(FilingSigner.PURPOSE, FilingSigner::fresh);
    KeyMaterial intake = FilingSigner.fresh();
    Suite suite = suites.current();
    List<KeyMaterial> ours = new ArrayList<>(own.keys());
    ours.add(intake.publicHalf());
    List<KeyMaterial> there = new ArrayList<>(List.of(intake));
    own.keys().forEach(key -> there.add(key.publicHalf()));
    write(keys, "proof.keyset", KeyFile.wrap(FilingSigner.PURPOSE, new KeySet(there), suite, theirs));
    OwnerOnlyFile.replace(places.proof(), KeyFile.wrap(FilingSigner.PURPOSE, new KeySet(ours), suite, keyring.outside()));
  }

  private KeyMaterial ownPair() {
    if (!Files.exists(places.packages())) {
      return PackageKeys.newPair(NetworkZone.DISCIPLINE);
    }
    return KeyFile.read(places.packages(), PackageKeys.PURPOSE, suites, keyring.outside())
        .find(NetworkZone.DISCIPLINE.code()).orElseThrow();
  }

  private static void write(Path folder, String name, byte[] bytes) {
    OwnerOnlyFile.replace(folder.resolve(name), bytes);
  }
}

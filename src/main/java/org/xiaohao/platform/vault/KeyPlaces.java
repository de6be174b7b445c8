package org.xiaohao.platform.vault;

import java.nio.file.Path;
import org.springframework.core.env.Environment;
import org.xiaohao.platform.NetworkZone;

/**
 * Where the keys lie and whether they may be made.
 *
 * @param staff key file of the discipline staff
 * @param pepper key file of the peppers
 * @param audit key file of the keys that sign for the audit
 * @param outsideFile file of the outside key, or null
 * @param outsideValue the outside key itself in base64, or null
 * @param mode what to do when files are missing
 * @param demo whether this is a trial; the pages show a red banner
 */
record KeyPlaces(Path staff, Path pepper, Path audit, Path outsideFile, String outsideValue, Mode mode, boolean demo) {

  static final String KEYSET_FILE = "xiaohao.vault.keyset-file";
  static final String PEPPER_FILE = "xiaohao.vault.pepper-file";
  static final String AUDIT_FILE = "xiaohao.vault.audit-file";
  static final String OUTSIDE_KEY_FILE = "xiaohao.vault.outside-key-file";
  static final String OUTSIDE_KEY = "XIAOHAO_OUTSIDE_KEY";
  static final String GENERATE = "xiaohao.vault.generate";
  static final String DEMO = "xiaohao.demo";
  static final String HELP = "Set " + KEYSET_FILE + " and " + OUTSIDE_KEY_FILE + " (or the environment variable "
      + OUTSIDE_KEY + ", 32 bytes in base64). To make the keys once, start with --" + GENERATE
      + "=true beside them; for a trial with throw-away keys start with --" + DEMO + "=true.";

  /** What to do when a key file is missing. */
  enum Mode {
    /** Refuse to start. */
    GIVEN,
    /** Make it; an operator asked for it. */
    GENERATE,
    /** Make it, for a trial. */
    DEMO,
    /** Refuse to start, also if there is a private half among the staff keys: this program only seals. */
    PUBLIC
  }

  /**
   * Reads the places from the configuration.
   *
   * @throws KeysMissing if there are none, or the outside key lies beside the data
   */
  static KeyPlaces from(Environment environment) {
    Path data = Path.of(environment.getProperty("xiaohao.data-dir", "data"));
    String keyset = environment.getProperty(KEYSET_FILE);
    KeyPlaces places;
    if (NetworkZone.of(environment) == NetworkZone.INTAKE) {
      places = given(environment, keyset == null ? data.resolve("keys").resolve("staff.keyset") : Path.of(keyset))
          .publicOnly(environment.getProperty(DEMO, Boolean.class, false));
    } else if (keyset != null) {
      places = given(environment, Path.of(keyset));
    } else if (environment.getProperty(DEMO, Boolean.class, false)) {
      places = demo(data, Path.of(environment.getRequiredProperty("user.home")));
    } else {
      throw new KeysMissing("There are no keys to seal reports with. " + HELP);
    }
    if (places.outsideFile != null && absolute(places.outsideFile).startsWith(absolute(data))) {
      throw new KeysMissing("The outside key must not lie in the data directory. " + HELP);
    }
    return places;
  }

  private static KeyPlaces given(Environment environment, Path keyset) {
    String value = environment.getProperty(OUTSIDE_KEY);
    String file = environment.getProperty(OUTSIDE_KEY_FILE);
    if (value == null && file == null) {
      throw new KeysMissing("The outside key is not given. " + HELP);
    }
    Path pepper = beside(environment, PEPPER_FILE, keyset, "pepper.keyset");
    Path audit = beside(environment, AUDIT_FILE, keyset, "audit.keyset");
    Mode mode = environment.getProperty(GENERATE, Boolean.class, false) ? Mode.GENERATE : Mode.GIVEN;
    return new KeyPlaces(keyset, pepper, audit, file == null ? null : Path.of(file), file == null ? value : null, mode,
        false);
  }

  private static Path beside(Environment environment, String property, Path keyset, String name) {
    String given = environment.getProperty(property);
    return given == null ? keyset.resolveSibling(name) : Path.of(given);
  }

  private static KeyPlaces demo(Path data, Path home) {
    Path keys = data.resolve("keys");
    return new KeyPlaces(keys.resolve("staff.keyset"), keys.resolve("pepper.keyset"), keys.resolve("audit.keyset"),
        home.resolve(".xiaohao-demo").resolve("outside.key"), null, Mode.DEMO, true);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private KeyPlaces publicOnly(boolean trial) {
    return new KeyPlaces(staff, pepper, audit, outsideFile, outsideValue, Mode.PUBLIC, trial);
  }

  boolean mayGenerate() {
    return mode == Mode.GENERATE || mode == Mode.DEMO;
  }

  /** Where the keys lie with which packages are signed. */
  Path packages() {
    return staff.resolveSibling("packages.keyset");
  }

  /** Where the keys lie with which proofs of filing are signed. */
  Path proof() {
    return pepper.resolveSibling("proof.keyset");
  }

  @Override
  public String toString() {
    return "KeyPlaces[" + staff + ", " + mode + "]";
  }
}

package org.xiaohao.platform.vault;

import java.io.PrintStream;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.Command;

/**
 * Exchanges the staff key: a new one seals from now on, and the keys of all records are wrapped for it anew, batch by
 * batch. What is sealed is never touched. Broken off, it goes on with {@code --xiaohao.rotation=resume}.
 */
@Component
class KeyRotation implements Command {

  private static final String MODE = "xiaohao.rotation";

  private final Keyring keyring;
  private final Rewrapping rewrapping;
  private final KeyDeeds deeds;

  KeyRotation(Keyring keyring, Rewrapping rewrapping, KeyDeeds deeds) {
    this.keyring = keyring;
    this.rewrapping = rewrapping;
    this.deeds = deeds;
  }

  @Override
  public String name() {
    return "rotate-staff-key";
  }

  @Override
  public void run(Environment options, PrintStream out) {
    switch (options.getProperty(MODE, "new")) {
      case "new" -> {
        deeds.note("key.staff.rotate", "after " + keyring.staff().keyId());
        keyring.rotateStaff();
      }
      case "resume" -> out.println("Going on with what is left.");
      default -> throw new IllegalArgumentException("--" + MODE + " is new or resume");
    }
    out.println("Sealing with key " + keyring.staff().keyId() + " (" + keyring.suiteName() + ").");
    moveAll(out);
  }

  /** Moves the records of every older key; those a node sealed before it knew the new key are moved the next time. */
  private void moveAll(PrintStream out) {
    Recipient to = keyring.staff();
    for (String old : olderKeys()) {
      long all = rewrapping.remaining(old);
      deeds.note("key.staff.move", all + " records from " + old + " to " + to.keyId());
      rewrapping.rewrap(old, to, moved -> out.println("Key " + old + ": " + moved + " of " + all + " records moved."));
    }
    long left = olderKeys().stream().mapToLong(rewrapping::remaining).sum();
    out.println(left == 0 ? "All records are under the new key." : left + " records are left; run again with --" + MODE
        + "=resume.");
  }

  private List<String> olderKeys() {
    return keyring.staffPublicKeys().stream().skip(1).map(Recipient::keyIdOf).toList();
  }
}

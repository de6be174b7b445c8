package org.xiaohao.platform.vault;

import java.io.PrintStream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.Command;
import org.xiaohao.platform.NetworkZone;

/**
 * Exchanges the pepper (decision 10): codes and hashes are made with a new one from now on, what was made before is still
 * found with the old ones, and a receipt moves over when its code is used next.
 */
@Component
class PepperRotation implements Command {

  private final Keyring keyring;
  private final KeyDeeds deeds;

  PepperRotation(Keyring keyring, KeyDeeds deeds) {
    this.keyring = keyring;
    this.deeds = deeds;
  }

  @Override
  public String name() {
    return "rotate-pepper";
  }

  @Override
  public void run(Environment options, PrintStream out) {
    deeds.note("key.pepper.rotate", "after " + keyring.pepper().id());
    keyring.rotatePepper();
    out.println("Hashing with pepper " + keyring.pepper().id() + "; " + (keyring.peppers().size() - 1)
        + " older kept for what was made with them. Receipts move over when they are used.");
    if (NetworkZone.of(options) == NetworkZone.DISCIPLINE) {
      out.println("The intake zone does not know it yet: run found-intake now and carry its keys over before receipts "
          + "are handed out at desks again.");
    }
  }
}

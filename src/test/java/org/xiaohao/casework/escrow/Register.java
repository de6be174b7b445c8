package org.xiaohao.casework.escrow;

import org.springframework.context.ApplicationContext;

/** Tests that change keys or posts by SQL must say so, as another node's change would show after some seconds only. */
public final class Register {

  private Register() {
  }

  /** Lets the program read anew who keeps names. */
  public static void changedIn(ApplicationContext program) {
    program.getBean(KeptKeepers.class).changed();
  }
}

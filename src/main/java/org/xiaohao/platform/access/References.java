package org.xiaohao.platform.access;

import java.security.SecureRandom;

/** Random references shown to people and used in addresses: they tell neither how many there are nor which came first. */
public final class References {

  private static final char[] SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
  private static final int LENGTH = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private References() {
  }

  /** A prefix letter that tells the kind, and ten random symbols (50 bits). */
  public static String next(char prefix) {
    StringBuilder reference = new StringBuilder(LENGTH + 1).append(prefix);
    for (int i = 0; i < LENGTH; i++) {
      reference.append(SYMBOLS[RANDOM.nextInt(SYMBOLS.length)]);
    }
    return reference.toString();
  }
}

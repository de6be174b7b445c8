package org.xiaohao.casework.problem;

import java.security.SecureRandom;

/** Random references of lists and items: they tell neither how many there are nor which came first (decision 7). */
final class Refs {

  private static final char[] SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
  private static final int LENGTH = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Refs() {
  }

  static String random(char prefix) {
    StringBuilder ref = new StringBuilder(LENGTH + 1).append(prefix);
    for (int i = 0; i < LENGTH; i++) {
      ref.append(SYMBOLS[RANDOM.nextInt(SYMBOLS.length)]);
    }
    return ref.toString();
  }
}

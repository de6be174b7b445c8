package org.xiaohao.casework.report;

import java.security.SecureRandom;

/** Random references shown to people and used in addresses: no sequence gives away how many there are (decision 7). */
final class References {

  private static final char[] SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
  private static final SecureRandom RANDOM = new SecureRandom();

  private References() {
  }

  static String next() {
    StringBuilder ref = new StringBuilder("R");
    for (int i = 0; i < 10; i++) {
      ref.append(SYMBOLS[RANDOM.nextInt(SYMBOLS.length)]);
    }
    return ref.toString();
  }
}

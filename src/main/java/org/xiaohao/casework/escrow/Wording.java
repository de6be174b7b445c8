package org.xiaohao.casework.escrow;

import java.text.Normalizer;

/** Texts as they are compared: spaces, punctuation, case and full width hide nothing. */
public final class Wording {

  private Wording() {
  }

  /** Letters and digits only, in one width and in lower case; empty for null. */
  public static String bare(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder bare = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase).forEach(bare::appendCodePoint);
    return bare.toString();
  }
}

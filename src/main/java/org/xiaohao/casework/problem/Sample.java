package org.xiaohao.casework.problem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Draws a sample that anybody can draw again: the references in the order of SHA-256 over seed, a colon and reference, of
 * which the first so many of a hundred are taken, rounded up.
 */
final class Sample {

  private static final int HUNDRED = 100;

  private Sample() {
  }

  static List<String> draw(String seed, int percent, List<String> references) {
    int size = (references.size() * percent + HUNDRED - 1) / HUNDRED;
    return references.stream().sorted(Comparator.comparing(reference -> hash(seed + ":" + reference))).limit(size)
        .toList();
  }

  private static String hash(String text) {
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.xiaohao.platform.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/**
 * A riddle given with a form (W5). Its work: find a number that, written behind the nonce and a full stop, has a SHA-256
 * that begins with so many zero bits. The server keeps nothing of it until it is used.
 *
 * @param difficulty zero bits asked for
 * @param opensAt before it the form is not taken without work: nobody reads and sends a page in an instant
 * @param text all of it, signed, as the form carries it
 */
public record Challenge(Purpose purpose, int difficulty, Instant opensAt, Instant expiresAt, String nonce, String text) {

  private static final int LONGEST_SOLUTION = 16;

  /** What is signed: every part, apart from each other by a sign that stands in none. */
  static String signed(Purpose purpose, int difficulty, Instant opensAt, Instant expiresAt, String nonce) {
    return String.join(".", purpose.name(), Integer.toString(difficulty), Long.toString(opensAt.getEpochSecond()),
        Long.toString(expiresAt.getEpochSecond()), nonce);
  }

  /** Whether this number is the work that was asked for. */
  boolean solvedBy(String solution) {
    if (solution == null || solution.isEmpty() || solution.length() > LONGEST_SOLUTION
        || !solution.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      return false;
    }
    return zeroBits(sha256(nonce + "." + solution)) >= difficulty;
  }

  private static int zeroBits(byte[] hash) {
    int bits = 0;
    for (byte part : hash) {
      if (part != 0) {
        return bits + Integer.numberOfLeadingZeros(part & 0xff) - (Integer.SIZE - Byte.SIZE);
      }
      bits += Byte.SIZE;
    }
    return bits;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

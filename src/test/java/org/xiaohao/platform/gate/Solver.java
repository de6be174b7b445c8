package org.xiaohao.platform.gate;

/** Does the work of a challenge as the page's script does. */
public final class Solver {

  private Solver() {
  }

  /** The first number that solves it. */
  public static String solve(Challenge challenge) {
    for (long n = 0; ; n++) {
      if (challenge.solvedBy(Long.toString(n))) {
        return Long.toString(n);
      }
    }
  }

  /** The work of a challenge as a form carries it. */
  public static String solve(String text) {
    String[] parts = text.split("\\.");
    return solve(new Challenge(Purpose.valueOf(parts[0]), Integer.parseInt(parts[1]), null, null, parts[4], text));
  }
}

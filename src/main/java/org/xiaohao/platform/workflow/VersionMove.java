package org.xiaohao.platform.workflow;

import java.time.LocalDateTime;

/**
 * The moving of running cases from one version of a process to another, or its trial, which takes every step back (M17).
 *
 * @param trial whether it only finds out what would fail
 * @param startedById the administrator
 * @param startedAt UTC
 * @param endedAt UTC; null while it runs
 */
public record VersionMove(long id, String processKey, String fromDefinition, int fromVersion, String toDefinition,
    int toVersion, boolean trial, State state, long startedById, LocalDateTime startedAt, LocalDateTime endedAt) {

  /** Where it stands. */
  public enum State {
    /** Cases wait to be moved. */
    RUNNING,
    /** Every case was tried once. */
    DONE
  }

  /** What came of one case. */
  public enum Outcome {
    /** Its turn has not come. */
    WAITING,
    /** Stands on the new version; in a trial, would. */
    MOVED,
    /** Stays on the old version. */
    STAYED,
    /** Ended before its turn came. */
    ENDED
  }

  /** Why a case stays on the old version. */
  public enum Obstacle {
    /** The new version lacks the step at which it stands. */
    NO_SUCH_STEP,
    /** The engine refuses for another reason. */
    NOT_ALLOWED,
    /** The new version gives a waiting task to an office that this case does not have. */
    NO_OFFICE,
    /** Somebody was working on it for the whole time. */
    BUSY
  }

  /** Cases with the same outcome. */
  public record Count(Outcome outcome, long cases) {
  }

  /**
   * Cases that stay for the same reason. Engine words only: who administers the program may not know of the cases.
   *
   * @param activity id of the step at which they stand; null if none is to blame
   */
  public record Stayed(Obstacle obstacle, String activity, long cases) {
  }
}

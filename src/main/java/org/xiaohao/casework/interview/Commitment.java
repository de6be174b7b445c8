package org.xiaohao.casework.interview;

import java.time.LocalDate;

/**
 * What a leader promised; bound to the post, so that a successor inherits it (ruling 19).
 *
 * @param interviewPersonId who promised it
 * @param postId the post that owes it
 * @param verdict what the check said; null before
 */
public record Commitment(long id, long interviewId, long interviewPersonId, int number, long postId, String text,
    LocalDate dueOn, String report, Long reportedById, LocalDate reportedOn, Verdict verdict, String note) {

  /** Whether it was kept. */
  public enum Verdict {
    KEPT, BROKEN
  }
}

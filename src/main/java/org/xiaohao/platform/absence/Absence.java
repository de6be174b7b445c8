package org.xiaohao.platform.absence;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Somebody is away from one day to another, both included, and somebody else does the work meanwhile.
 *
 * @param endedAt when it was ended early, in UTC; null if it was not
 */
public record Absence(long id, long personId, String personName, long substituteId, String substituteName,
    LocalDate fromOn, LocalDate toOn, AbsenceReason reason, long enteredById, LocalDateTime endedAt) {

  /** Whether it may still be ended: it is not over on that day, nor was it ended. */
  public boolean endable(LocalDate today) {
    return endedAt == null && !toOn.isBefore(today);
  }

  /** Whether it holds on that day. */
  public boolean holds(LocalDate today) {
    return endable(today) && !fromOn.isAfter(today);
  }
}

package org.xiaohao.platform.deadline;

import java.time.LocalDate;

/**
 * Something that happened to a clock on its way.
 *
 * @param reason code of the reason, or the short reason of an extension
 * @param approvedBy person who approved, or null where nobody has to
 */
public record ClockChange(
    Kind kind, LocalDate changedOn, LocalDate oldDueOn, LocalDate newDueOn, String reason, Long approvedBy) {

  /** What happened. */
  public enum Kind {
    /** Stands still from this day. */
    PAUSED,
    /** Counts again, later by the working days it stood still. */
    RESUMED,
    /** Given a later date with approval. */
    EXTENDED,
    /** Counted anew after the State Council announced or changed holidays. */
    RECOUNTED,
    /** Counted from another day, since the first was a wrong entry. */
    CORRECTED
  }
}

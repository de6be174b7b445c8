package org.xiaohao.platform.deadline;

import java.time.LocalDate;

/**
 * How long something may take, or what share is demanded, since when and until when that holds, and where it is written.
 *
 * @param code clock of the rule, such as {@code D8}
 * @param length number of units from the day after the event; negative counts back from the event; 0 says that a person
 *     fixes the date
 * @param source rule and article; {@code [M]} marks a source quoted from memory, {@code [D]} a decision of our own
 * @param effectiveFrom first day on which a clock may start under it, or null
 * @param effectiveTo last such day, or null
 */
public record Rule(String code, int length, Unit unit, String source, LocalDate effectiveFrom, LocalDate effectiveTo)
    implements Dated {

  /** What a term is counted in. */
  public enum Unit {
    /** Days worked in China, make-up days included. */
    WORKING_DAYS,
    /** All days. */
    CALENDAR_DAYS,
    /** Whole months to the same day, or to the month's last if it has no such day. */
    MONTHS,
    /** A share instead of a term, such as that of working hours given to poverty relief (S22). */
    PERCENT
  }
}

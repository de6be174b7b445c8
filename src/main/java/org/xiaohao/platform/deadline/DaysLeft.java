package org.xiaohao.platform.deadline;

import java.time.LocalDate;

/**
 * How far off a due date is.
 *
 * @param days working days left, negative when overdue
 * @param tone how urgent it looks
 * @param inWorkingDays false if the holidays up to the date are not announced yet, so that all days were counted
 */
public record DaysLeft(int days, Tone tone, boolean inWorkingDays) {

  private static final int SOON = 3;

  /** How urgent a due date looks. */
  public enum Tone {
    /** More than three days left. */
    CALM,
    /** Three days or fewer left. */
    SOON,
    /** The last day: amber, not late yet. */
    DUE_TODAY,
    /** Red: begins at 00:00 China time of the day after the due date. */
    OVERDUE
  }

  static DaysLeft between(LocalDate today, LocalDate dueOn, boolean inWorkingDays, int days) {
    return new DaysLeft(days, tone(today, dueOn, days), inWorkingDays);
  }

  /** Compares dates, not counts: a date missed on Saturday is overdue on Sunday though no working day has passed. */
  private static Tone tone(LocalDate today, LocalDate dueOn, int days) {
    if (dueOn.isEqual(today)) {
      return Tone.DUE_TODAY;
    }
    if (dueOn.isBefore(today)) {
      return Tone.OVERDUE;
    }
    return days <= SOON ? Tone.SOON : Tone.CALM;
  }
}

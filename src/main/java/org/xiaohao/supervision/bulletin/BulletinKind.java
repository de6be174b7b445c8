package org.xiaohao.supervision.bulletin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The two circulars of S15. */
public enum BulletinKind {
  /** 周督查通报: of an ISO week, drawn up on the Monday after it. */
  WEEKLY,
  /** 月通报: of a month, drawn up on the first working day after it. */
  MONTHLY;

  /** The last whole period before that day. */
  Period before(LocalDate day) {
    if (this == WEEKLY) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new Period(monday.minusWeeks(1), monday.minusDays(1));
    }
    LocalDate first = day.withDayOfMonth(1);
    return new Period(first.minusMonths(1), first.minusDays(1));
  }
}

package org.xiaohao.supervision.diligence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A week from Monday to Sunday, numbered as ISO 8601 does.
 *
 * @param year to which the week belongs; on the days around New Year not that of the calendar
 */
public record IsoWeek(int year, int number, LocalDate monday, LocalDate sunday) {

  static IsoWeek of(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new IsoWeek(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), monday,
        monday.plusDays(6));
  }

  /** The weeks that end in a stretch, so that each belongs to one month. */
  static List<IsoWeek> endingIn(LocalDate from, LocalDate to) {
    return Stream.iterate(of(from), week -> !week.sunday().isAfter(to), week -> of(week.monday().plusDays(7))).toList();
  }
}

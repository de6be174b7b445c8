package org.xiaohao.casework.problem;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.MissingCalendarYear;
import org.xiaohao.platform.deadline.WorkingCalendar;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;

/** Checks dates that people set: in the future, in a year whose holidays are known. */
@Component
class DraftDates {

  private final BusinessClock clock;
  private final WorkingCalendar calendar;
  private final Divisions divisions;

  DraftDates(BusinessClock clock, WorkingCalendar calendar, Divisions divisions) {
    this.clock = clock;
    this.calendar = calendar;
    this.divisions = divisions;
  }

  LocalDate today() {
    return clock.today();
  }

  Division division(long id) {
    return divisions.byId(id);
  }

  void requireFuture(String field, LocalDate date) {
    if (!date.isAfter(clock.today())) {
      throw DomainException.invalid(field, "problem.due.past");
    }
    try {
      calendar.isWorkingDay(date);
    } catch (MissingCalendarYear e) {
      throw DomainException.invalid(field, "problem.due.no.calendar", String.valueOf(e.year()));
    }
  }

  void requireNotFuture(String field, LocalDate date) {
    if (date.isAfter(clock.today())) {
      throw DomainException.invalid(field, "problem.date.future");
    }
  }

  void requireNotBefore(String field, LocalDate date, LocalDate first) {
    if (date.isBefore(first)) {
      throw DomainException.invalid(field, "problem.date.before", first);
    }
  }

  /** The day that lies so many working days after another. */
  LocalDate workingDaysAfter(LocalDate day, int days) {
    return calendar.plusWorkingDays(day, days);
  }
}

package org.xiaohao.platform.deadline;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;

/** Reads clocks for pages. */
@Component
class ClockViews {

  private final DeadlineMapper mapper;
  private final WorkingCalendar calendar;
  private final BusinessClock clock;

  ClockViews(DeadlineMapper mapper, WorkingCalendar calendar, BusinessClock clock) {
    this.mapper = mapper;
    this.calendar = calendar;
    this.clock = clock;
  }

  List<ClockView> ofCase(CaseRef subject) {
    LocalDate today = clock.today();
    return mapper.listByCase(subject.kind(), subject.id()).stream().map(deadline -> view(deadline, today)).toList();
  }

  DaysLeft daysLeft(LocalDate dueOn) {
    LocalDate today = clock.today();
    boolean known = calendar.knows(today, dueOn);
    return DaysLeft.between(today, dueOn, known, count(today, dueOn, known));
  }

  /** The last day that counts as close at hand. */
  LocalDate soonUntil() {
    LocalDate last = clock.today();
    while (daysLeft(last.plusDays(1)).tone() == DaysLeft.Tone.SOON) {
      last = last.plusDays(1);
    }
    return last;
  }

  private ClockView view(Deadline deadline, LocalDate today) {
    LocalDate from = deadline.countedOn(today);
    LocalDate to = deadline.dueOn();
    boolean inWorkingDays = deadline.unit() == Rule.Unit.WORKING_DAYS && calendar.knows(from, to);
    return new ClockView(
        deadline.code(),
        deadline.startedOn(),
        deadline.missingYear() == null ? to : null,
        deadline.state(),
        count(from, to, inWorkingDays),
        inWorkingDays ? Rule.Unit.WORKING_DAYS : Rule.Unit.CALENDAR_DAYS,
        deadline.source(),
        mapper.listChanges(deadline.id()),
        deadline.missingYear());
  }

  private int count(LocalDate from, LocalDate to, boolean inWorkingDays) {
    return inWorkingDays ? calendar.workingDaysBetween(from, to) : (int) (to.toEpochDay() - from.toEpochDay());
  }
}

package org.xiaohao.platform.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;

/** Counts due dates and finds the day on which each rung of the ladder stands. */
@Component
class Schedule {

  static final String NONE = "NONE";

  private final WorkingCalendar calendar;
  private final RuleSets ruleSets;

  Schedule(WorkingCalendar calendar, RuleSets ruleSets) {
    this.calendar = calendar;
    this.ruleSets = ruleSets;
  }

  /** Opens a clock under the rule in force on its start; without a date fixed by a person the rule must have a length. */
  Deadline open(CaseRef subject, String ruleSet, String code, LocalDate startedOn, LocalDate fixedOn) {
    Rule rule = ruleSets.rule(ruleSet, code, startedOn);
    if (fixedOn == null && rule.length() == 0) {
      throw DomainException.invalid("dueOn", "deadline.needsDate");
    }
    Deadline deadline = Deadline.open(subject, ruleSet, rule, startedOn, fixedOn);
    deadline.count(calendar);
    plan(deadline, NONE);
    return deadline;
  }

  /** Opens a clock even if its date lies in a year whose holidays are not announced; it then waits for them. */
  Deadline openOrAwait(CaseRef subject, String ruleSet, String code, LocalDate startedOn) {
    try {
      return open(subject, ruleSet, code, startedOn, null);
    } catch (MissingCalendarYear missing) {
      Deadline deadline = Deadline.open(subject, ruleSet, ruleSets.rule(ruleSet, code, startedOn), startedOn, null);
      deadline.awaitCalendar(missing.year());
      return deadline;
    }
  }

  /** Counts a clock whose start was corrected; like a new one it waits if its date lies in a year not announced. */
  void restart(Deadline deadline, LocalDate startedOn, LocalDate today) {
    deadline.restart(startedOn);
    try {
      recount(deadline, today);
    } catch (MissingCalendarYear missing) {
      deadline.awaitCalendar(missing.year());
    }
  }

  /** Whether the holidays that a waiting clock needed are known by now. */
  boolean knows(int year) {
    return calendar.knows(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1));
  }

  void resume(Deadline deadline, LocalDate today) {
    deadline.resume(calendar, today);
    recount(deadline, today);
  }

  /**
   * Counts the due date and plans the ladder anew: a rung rung under the old date but still to come under the new one
   * is to be rung again.
   */
  void recount(Deadline deadline, LocalDate today) {
    deadline.count(calendar);
    String last = NONE;
    for (Rung rung : upTo(deadline, deadline.rung())) {
      if (planned(rung, deadline).isAfter(today)) {
        break;
      }
      last = rung.name();
    }
    plan(deadline, last);
  }

  /** Rungs whose day has come and that were not rung, first to last. */
  List<Rung> missed(Deadline deadline, LocalDate today) {
    deadline.requireCounted();
    List<Rung> missed = new ArrayList<>();
    for (Rung rung : after(deadline, deadline.rung())) {
      if (dayOf(rung, deadline).isAfter(today)) {
        break;
      }
      missed.add(rung);
    }
    return missed;
  }

  /**
   * Plans the rung after the one last rung. If its day lies in a year whose holidays are not announced, the ladder looks
   * again on the first day of that year, and fails then if they still are not.
   */
  void plan(Deadline deadline, String last) {
    List<Rung> rest = after(deadline, last);
    deadline.plan(last, rest.isEmpty() ? null : planned(rest.get(0), deadline));
  }

  private LocalDate planned(Rung rung, Deadline deadline) {
    try {
      return dayOf(rung, deadline);
    } catch (MissingCalendarYear missing) {
      return LocalDate.of(missing.year(), 1, 1);
    }
  }

  private LocalDate dayOf(Rung rung, Deadline deadline) {
    return calendar.plus(deadline.dueOn(), rung.offset(), rung.unit());
  }

  private List<Rung> after(Deadline deadline, String last) {
    List<Rung> ladder = ruleSets.ladder(deadline.ruleSet());
    return ladder.subList(upTo(deadline, last).size(), ladder.size());
  }

  private List<Rung> upTo(Deadline deadline, String last) {
    List<Rung> ladder = ruleSets.ladder(deadline.ruleSet());
    List<String> names = ladder.stream().map(Rung::name).toList();
    return ladder.subList(0, names.indexOf(last) + 1);
  }
}

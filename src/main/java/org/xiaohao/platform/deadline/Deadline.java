package org.xiaohao.platform.deadline;

import java.time.LocalDate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;

/** A clock on a case: a term pinned at the start, and where it stands. */
class Deadline {

  private long id;
  private String caseKind;
  private long caseId;
  private String code;
  private String openCode;
  private String ruleSet;
  private int termLength;
  private Rule.Unit termUnit;
  private String ruleSource;
  private LocalDate startedOn;
  private LocalDate fixedOn;
  private int pausedDays;
  private LocalDate dueOn;
  private ClockState state;
  private LocalDate pausedOn;
  private LocalDate closedOn;
  private String rung;
  private LocalDate nextRungOn;
  private Integer missingYear;
  private int version;

  private Deadline() {
  }

  /** @param fixedOn the date a person has set, or null to count it by the rule */
  static Deadline open(CaseRef subject, String ruleSet, Rule rule, LocalDate startedOn, LocalDate fixedOn) {
    Deadline deadline = new Deadline();
    deadline.caseKind = subject.kind();
    deadline.caseId = subject.id();
    deadline.code = rule.code();
    deadline.openCode = rule.code();
    deadline.ruleSet = ruleSet;
    deadline.termLength = rule.length();
    deadline.termUnit = rule.unit();
    deadline.ruleSource = rule.source();
    deadline.startedOn = startedOn;
    deadline.fixedOn = fixedOn;
    deadline.state = ClockState.RUNNING;
    deadline.rung = Schedule.NONE;
    return deadline;
  }

  /** The due date: counted or fixed, then later by the working days the clock stood still. */
  LocalDate count(WorkingCalendar calendar) {
    LocalDate base = fixedOn == null ? calendar.plus(startedOn, termLength, termUnit) : fixedOn;
    dueOn = calendar.plusWorkingDays(base, pausedDays);
    missingYear = null;
    return dueOn;
  }

  /**
   * Runs on without a date until the holidays of that year are announced: it is due in that year or later, so the year's
   * first day is kept as the day before which it cannot be late.
   */
  void awaitCalendar(int year) {
    missingYear = year;
    dueOn = LocalDate.of(year, 1, 1);
    plan(Schedule.NONE, dueOn);
  }

  /** Refuses what would need the date while it cannot be counted. */
  void requireCounted() {
    if (missingYear != null) {
      throw new MissingCalendarYear(missingYear);
    }
  }

  void pause(LocalDate today) {
    require(ClockState.RUNNING);
    state = ClockState.PAUSED;
    pausedOn = today;
  }

  void resume(WorkingCalendar calendar, LocalDate today) {
    require(ClockState.PAUSED);
    pausedDays += calendar.workingDaysBetween(pausedOn, today);
    state = ClockState.RUNNING;
    pausedOn = null;
  }

  void extend(LocalDate newDueOn) {
    require(ClockState.RUNNING);
    if (!newDueOn.isAfter(dueOn)) {
      throw DomainException.invalid("newDueOn", "deadline.notLater", dueOn);
    }
    fixedOn = newDueOn;
    pausedDays = 0;
  }

  /** Done; late only if it was done after the due date, or was already late when it was made to stand still. */
  void meet(LocalDate today) {
    LocalDate stoodOn = state == ClockState.PAUSED ? pausedOn : today;
    if (!stoodOn.isBefore(dueOn)) {
      requireCounted();
    }
    close(stoodOn.isAfter(dueOn) ? ClockState.BREACHED_MET : ClockState.MET, today);
  }

  void cancel(LocalDate today) {
    close(ClockState.CANCELLED, today);
  }

  /** Counts from another day, because the one it was counted from was a wrong entry; one that was closed runs again. */
  void restart(LocalDate on) {
    startedOn = on;
    state = ClockState.RUNNING;
    openCode = code;
    pausedOn = null;
    closedOn = null;
  }

  /** Remembers the last rung rung and when the next is to be; null if there is none. A closed clock has none. */
  void plan(String lastRung, LocalDate next) {
    rung = lastRung;
    nextRungOn = openCode == null ? null : next;
  }

  /** The day as of which days left are counted. */
  LocalDate countedOn(LocalDate today) {
    return pausedOn != null ? pausedOn : closedOn != null ? closedOn : today;
  }

  private void close(ClockState last, LocalDate today) {
    state = last;
    openCode = null;
    closedOn = today;
    nextRungOn = null;
  }

  private void require(ClockState wanted) {
    if (state != wanted) {
      throw DomainException.conflict("deadline.state", state.name());
    }
  }

  boolean runs() {
    return state == ClockState.RUNNING;
  }

  CaseRef subject() {
    return new CaseRef(caseKind, caseId);
  }

  long id() {
    return id;
  }

  String code() {
    return code;
  }

  String ruleSet() {
    return ruleSet;
  }

  Rule.Unit unit() {
    return termUnit;
  }

  String source() {
    return ruleSource;
  }

  LocalDate startedOn() {
    return startedOn;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  /** The year without which its date cannot be counted; null if it has a date. */
  Integer missingYear() {
    return missingYear;
  }

  ClockState state() {
    return state;
  }

  String rung() {
    return rung;
  }
}

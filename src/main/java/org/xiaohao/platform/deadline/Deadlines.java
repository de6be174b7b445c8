package org.xiaohao.platform.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;

/**
 * Starts, stops and moves the clocks of cases. A case has at most one open clock of a code. Whoever writes here holds
 * the case's row, or writes it for the first time.
 */
@Service
public class Deadlines {

  private static final int BATCH = 200;

  private final DeadlineMapper mapper;
  private final BusinessClock clock;
  private final Schedule schedule;
  private final ClockViews views;
  private final ApplicationEventPublisher events;

  Deadlines(
      DeadlineMapper mapper,
      BusinessClock clock,
      Schedule schedule,
      ClockViews views,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.clock = clock;
    this.schedule = schedule;
    this.views = views;
    this.events = events;
  }

  /** Starts a clock counted by its rule. One that is open already goes on: a step that comes back wins no time. */
  @Transactional
  public void start(CaseRef subject, String code, String ruleSet, LocalDate eventOn) {
    if (findOpen(subject, code).isEmpty()) {
      insert(schedule.open(subject, ruleSet, code, eventOn, null));
    }
  }

  /**
   * Starts the first clock of a case that this transaction has just made: no clock of it can be open and no task can wait
   * for its date. It is owed to whoever reports and starts in any case, as {@link #startOrAwait}.
   *
   * @return the due date; null while it cannot be counted
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public LocalDate startFirst(CaseRef subject, String code, String ruleSet, LocalDate eventOn) {
    Deadline first = schedule.openOrAwait(subject, ruleSet, code, eventOn);
    mapper.insert(first);
    return first.missingYear() == null ? first.dueOn() : null;
  }

  /**
   * Starts a clock that is owed to somebody who must not be turned away: if its date lies in a year whose holidays are not
   * announced, it runs without one and is counted once they are (decision record 0005). Every other clock refuses.
   */
  @Transactional
  public void startOrAwait(CaseRef subject, String code, String ruleSet, LocalDate eventOn) {
    if (findOpen(subject, code).isEmpty()) {
      insert(schedule.openOrAwait(subject, ruleSet, code, eventOn));
    }
  }

  /** The first year whose missing holidays leave an open clock without a date; empty if all have one. */
  @Transactional(readOnly = true)
  public Optional<Integer> missingYear() {
    return mapper.findMissingYear();
  }

  /** Counts the clocks that waited for the holidays of a year that is known now. */
  @Transactional
  public void countAwaiting() {
    mapper.findMissingYear().filter(schedule::knows).ifPresent(this::recompute);
  }

  /** Starts a clock whose due date a person has fixed. An open one with another date must be extended instead. */
  @Transactional
  public void startUntil(CaseRef subject, String code, String ruleSet, LocalDate eventOn, LocalDate dueOn) {
    if (dueOn.isBefore(eventOn)) {
      throw DomainException.invalid("dueOn", "deadline.endsBeforeStart", eventOn);
    }
    Optional<Deadline> open = findOpen(subject, code);
    if (open.isEmpty()) {
      insert(schedule.open(subject, ruleSet, code, eventOn, dueOn));
    } else if (!open.get().dueOn().equals(dueOn)) {
      throw DomainException.conflict("deadline.alreadyRuns", open.get().dueOn());
    }
  }

  /** The work is done, in time or late; does nothing if no such clock is open. */
  @Transactional
  public void meet(CaseRef subject, String code) {
    meet(subject, code, clock.today());
  }

  /** The same for work that was done on an earlier day than the one on which it is recorded, such as a payment. */
  @Transactional
  public void meet(CaseRef subject, String code, LocalDate doneOn) {
    lockOpen(subject, code).ifPresent(deadline -> {
      deadline.meet(doneOn);
      update(deadline, null);
    });
  }

  /** What a clock ran for is owed no more; does nothing if no such clock is open. */
  @Transactional
  public void cancel(CaseRef subject, String code) {
    lockOpen(subject, code).ifPresent(deadline -> {
      deadline.cancel(clock.today());
      update(deadline, null);
    });
  }

  /** The case no longer needs its clocks. */
  @Transactional
  public void cancel(CaseRef subject) {
    for (Deadline deadline : mapper.lockOpen(subject.kind(), subject.id())) {
      deadline.cancel(clock.today());
      update(deadline, null);
    }
  }

  /**
   * Counts the last clock of this code anew from another day, because the day it was counted from was a wrong entry. One
   * that was closed runs again: whoever corrects says whether the work is done ({@link #meet(CaseRef, String, LocalDate)}).
   * Does nothing if the case never had such a clock.
   */
  @Transactional
  public void restart(CaseRef subject, String code, LocalDate startedOn) {
    mapper.listByCase(subject.kind(), subject.id()).stream().filter(seen -> seen.code().equals(code)).findFirst()
        .map(seen -> mapper.lockById(seen.id()).orElseThrow()).ifPresent(deadline -> {
          LocalDate oldDueOn = deadline.dueOn();
          schedule.restart(deadline, startedOn, clock.today());
          update(deadline, deadline.missingYear() == null ? deadline.dueOn() : null);
          record(deadline, ClockChange.Kind.CORRECTED, oldDueOn, "", null);
        });
  }

  /** Makes a clock stand still; no rung is rung until it resumes. */
  @Transactional
  public void pause(CaseRef subject, String code, String reasonCode) {
    Deadline deadline = demandOpen(subject, code);
    deadline.pause(clock.today());
    update(deadline, null);
    record(deadline, ClockChange.Kind.PAUSED, deadline.dueOn(), reasonCode, null);
  }

  /** Lets it count again; the due date moves by the working days it stood still. */
  @Transactional
  public void resume(CaseRef subject, String code) {
    Deadline deadline = demandOpen(subject, code);
    LocalDate oldDueOn = deadline.dueOn();
    schedule.resume(deadline, clock.today());
    update(deadline, deadline.dueOn());
    record(deadline, ClockChange.Kind.RESUMED, oldDueOn, "", null);
  }

  /**
   * Gives a running clock a later date.
   *
   * @param reason short and without names: it is kept in plain text
   * @param approvedBy the person who approved it
   */
  @Transactional
  public void extend(CaseRef subject, String code, LocalDate newDueOn, String reason, long approvedBy) {
    if (reason == null || reason.isBlank()) {
      throw DomainException.invalid("reason", "deadline.needsReason");
    }
    if (approvedBy <= 0) {
      throw DomainException.invalid("approvedBy", "deadline.needsApproval");
    }
    Deadline deadline = demandOpen(subject, code);
    LocalDate oldDueOn = deadline.dueOn();
    deadline.extend(newDueOn);
    schedule.recount(deadline, clock.today());
    update(deadline, newDueOn);
    record(deadline, ClockChange.Kind.EXTENDED, oldDueOn, reason, approvedBy);
  }

  /** The due date of the open clock of this code, running or paused; empty also while it cannot be counted. */
  @Transactional(readOnly = true)
  public Optional<LocalDate> dueOn(CaseRef subject, String code) {
    return findOpen(subject, code).filter(deadline -> deadline.missingYear() == null).map(Deadline::dueOn);
  }

  /** All clocks of a case, newest first. */
  @Transactional(readOnly = true)
  public List<ClockView> ofCase(CaseRef subject) {
    return views.ofCase(subject);
  }

  /** How far off a date is on the business clock: due today is amber, red begins the next day. */
  @Transactional(readOnly = true)
  public DaysLeft daysLeft(LocalDate dueOn) {
    return views.daysLeft(dueOn);
  }

  /** The last day of which {@link #daysLeft} says that it is close at hand: lists and figures of what is due soon end there. */
  @Transactional(readOnly = true)
  public LocalDate soonUntil() {
    return views.soonUntil();
  }

  /** Counts the open clocks that touch a year anew after its holidays were announced or changed. */
  @Transactional
  public void recompute(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    List<Deadline> batch = mapper.listOpenInYear(first, last, 0, BATCH);
    while (!batch.isEmpty()) {
      batch.forEach(deadline -> recount(deadline, year));
      batch = mapper.listOpenInYear(first, last, batch.get(batch.size() - 1).id(), BATCH);
    }
  }

  private void recount(Deadline deadline, int year) {
    LocalDate oldDueOn = deadline.dueOn();
    schedule.recount(deadline, clock.today());
    save(deadline);
    if (!deadline.dueOn().equals(oldDueOn)) {
      record(deadline, ClockChange.Kind.RECOUNTED, oldDueOn, String.valueOf(year), null);
      if (deadline.runs()) {
        publish(deadline, deadline.dueOn());
      }
    }
  }

  private Optional<Deadline> findOpen(CaseRef subject, String code) {
    return mapper.findOpen(subject.kind(), subject.id(), code);
  }

  private Optional<Deadline> lockOpen(CaseRef subject, String code) {
    return mapper.lockOpen(subject.kind(), subject.id()).stream()
        .filter(deadline -> deadline.code().equals(code))
        .findFirst();
  }

  private Deadline demandOpen(CaseRef subject, String code) {
    return lockOpen(subject, code).orElseThrow(() -> DomainException.conflict("deadline.notOpen"));
  }

  private void insert(Deadline deadline) {
    mapper.insert(deadline);
    publish(deadline, deadline.missingYear() == null ? deadline.dueOn() : null);
  }

  private void update(Deadline deadline, LocalDate dueOn) {
    save(deadline);
    publish(deadline, dueOn);
  }

  private void save(Deadline deadline) {
    if (mapper.update(deadline) == 0) {
      throw DomainException.conflict("deadline.stale");
    }
  }

  private void record(
      Deadline deadline, ClockChange.Kind kind, LocalDate oldDueOn, String reason, Long approvedBy) {
    mapper.insertChange(
        deadline.id(), new ClockChange(kind, clock.today(), oldDueOn, deadline.dueOn(), reason, approvedBy));
  }

  private void publish(Deadline deadline, LocalDate dueOn) {
    events.publishEvent(new ClockChanged(deadline.subject(), deadline.code(), dueOn));
  }
}

package org.xiaohao.casework.clue;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.CaseTypes;

/** Reads, locks and moves the row of a clue. */
@Component
class ClueRows {

  private final ClueMapper mapper;
  private final CaseTypes types;
  private final BusinessClock clock;

  ClueRows(ClueMapper mapper, CaseTypes types, BusinessClock clock) {
    this.mapper = mapper;
    this.types = types;
    this.clock = clock;
  }

  Clue byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /**
   * Locks the report's row and then the clue's. Report and clue wake each other, so both ways must take the two locks in
   * one order.
   */
  Clue lock(long id) {
    long reportId = mapper.findReport(id).orElseThrow(() -> DomainException.notFound("unknown"));
    types.of("report").lock(reportId);
    return mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** As {@link #lock}, the clue that grew out of a report; empty while there is none. */
  Optional<Clue> lockOfReport(long reportId) {
    return mapper.findByReport(reportId).map(clue -> lock(clue.id()));
  }

  /** The clue a step works on; the caller holds its lock. */
  Clue of(CaseRef subject) {
    return byId(subject.id());
  }

  /** Moves along the transition table; a step outside it is a conflict. */
  void moveTo(Clue clue, ClueState next) {
    clue.state().requireNext(next);
    if (mapper.move(clue.id(), clue.state(), next) == 0) {
      throw DomainException.conflict("clue.changed.meanwhile");
    }
  }

  void requireState(Clue clue, ClueState state) {
    if (clue.state() != state) {
      throw DomainException.conflict("clue.illegal.step", clue.state().name());
    }
  }

  LocalDate today() {
    return clock.today();
  }

  /** Refuses a day before the clue was opened or after today. */
  void requirePast(Clue clue, String field, LocalDate day) {
    requireBetween(field, clue.openedOn(), day);
  }

  /** Refuses a day before the first or after today. */
  void requireBetween(String field, LocalDate first, LocalDate day) {
    if (day.isAfter(today())) {
      throw DomainException.invalid(field, "clue.day.future", today());
    }
    if (day.isBefore(first)) {
      throw DomainException.invalid(field, "clue.day.early", first);
    }
  }
}

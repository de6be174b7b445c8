package org.xiaohao.casework.problem;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;

/** Puts relapses on record and tells of them. */
@Component
class Relapses {

  private final CheckMapper mapper;
  private final ApplicationEventPublisher events;

  Relapses(CheckMapper mapper, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.events = events;
  }

  /** Why, until when, since when, and whether it relapsed or had never been solved. */
  record Reopened(String reason, LocalDate dueOn, LocalDate on, ItemTrouble.Trouble kind) {
  }

  void record(ProblemItem item, Reopened reopened, Viewer viewer, long officeId) {
    mapper.insertReopening(item, reopened.reason(), reopened.dueOn(), viewer.personId(), officeId, reopened.on());
    events.publishEvent(ItemTrouble.of(item, reopened.kind(), item.round() + 1, reopened.on()));
  }

  /** The day from which the present round runs. */
  LocalDate startedOn(ProblemItem item) {
    return mapper.findReopenedOn(item.id(), item.round()).orElse(item.listedOn());
  }
}

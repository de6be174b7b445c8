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

  void record(ProblemItem item, String reason, LocalDate dueOn, Viewer viewer, long officeId, LocalDate today) {
    mapper.insertReopening(item, reason, dueOn, viewer.personId(), officeId, today);
    events.publishEvent(ItemTrouble.of(item, ItemTrouble.Trouble.RELAPSED, item.round() + 1, today));
  }

  /** The day from which the present round runs. */
  LocalDate startedOn(ProblemItem item) {
    return mapper.findReopenedOn(item.id(), item.round()).orElse(item.listedOn());
  }
}

package org.xiaohao.casework.problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.TaskContext;

/** Sends one item back to rectification, alone, with the step, the reason and the round (M10, S16). */
@Component
class Returns {

  private final CheckMapper mapper;
  private final ProblemItems items;
  private final BusinessClock clock;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Returns(CheckMapper mapper, ProblemItems items, BusinessClock clock, Audit audit,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.items = items;
    this.clock = clock;
    this.audit = audit;
    this.events = events;
  }

  void sendBack(TaskContext task, ProblemItem item, CheckStep step, String reason) {
    if (reason == null) {
      throw DomainException.invalid("opinion", "problem.return.reason");
    }
    mapper.insertReturn(item, step, reason, task, clock.today());
    items.returned(item);
    audit.record(task.personId(), task.officeId(), "item.return", item.subject(),
        step + " round " + item.round() + " return " + (item.returnCount() + 1));
    events.publishEvent(
        ItemTrouble.of(item, ItemTrouble.Trouble.RETURNED, item.returnCount() + 1, clock.today()));
  }
}

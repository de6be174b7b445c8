package org.xiaohao.platform.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.platform.worklist.TaskAssigned;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/** Who is told of what: an assigned task its person, a rung of the reminder ladder (D18) the holder or the office. */
@Component
class TaskNotices {

  private final Outbox outbox;
  private final WorkItems items;
  private final TaskPeople people;

  TaskNotices(Outbox outbox, WorkItems items, TaskPeople people) {
    this.outbox = outbox;
    this.items = items;
    this.people = people;
  }

  @EventListener
  @Transactional
  public void assigned(TaskAssigned event) {
    outbox.add(new Notice("assigned:" + event.ref() + ":" + event.version(), "assigned", event.personId(),
        event.subject(), event.ref()));
  }

  @EventListener
  @Transactional
  public void rung(RungReached event) {
    for (WorkItem item : items.openOf(event.subject())) {
      if (event.code().equals(item.clock())) {
        people.of(item).forEach(person -> outbox.add(new Notice(
            "rung:" + event.code() + ":" + event.rung() + ":" + event.dueOn() + ":" + item.ref() + ":" + person,
            "rung", person, event.subject(), item.ref())));
      }
    }
  }
}

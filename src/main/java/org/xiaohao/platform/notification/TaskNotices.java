package org.xiaohao.platform.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.absence.AbsenceBegan;
import org.xiaohao.platform.absence.Substitutes;
import org.xiaohao.platform.deadline.RungReached;
import org.xiaohao.platform.worklist.TaskAssigned;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/**
 * Who is told of what: an assigned task its person, a rung of the reminder ladder (D18) the holder or the office; instead
 * of whom is away, the substitute (M13).
 */
@Component
class TaskNotices {

  private final Outbox outbox;
  private final WorkItems items;
  private final TaskPeople people;
  private final Substitutes substitutes;

  TaskNotices(Outbox outbox, WorkItems items, TaskPeople people, Substitutes substitutes) {
    this.outbox = outbox;
    this.items = items;
    this.people = people;
    this.substitutes = substitutes;
  }

  @EventListener
  @Transactional
  public void assigned(TaskAssigned event) {
    long receiver = event.officeId() == null ? event.personId()
        : substitutes.receiver(event.personId(), event.officeId(), event.subject());
    outbox.add(new Notice("assigned:" + event.ref() + ":" + event.version(), "assigned", receiver, event.subject(),
        event.ref()));
  }

  /** Says that something may wait and where to look; whose it is the list says after the login (M13). */
  @EventListener
  @Transactional
  public void began(AbsenceBegan event) {
    outbox.add(new Notice("absence:" + event.absenceId(), "substitute", event.substituteId(), null, null));
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

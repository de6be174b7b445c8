package org.xiaohao.platform.notification;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.absence.Substitutes;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/**
 * Whom a waiting task concerns: who has it, else the head of its office and whoever could take it; instead of whom is away,
 * the substitute (M13).
 */
@Component
public class TaskPeople {

  private final WorkItems items;
  private final People people;
  private final Substitutes substitutes;
  private final BusinessClock clock;

  TaskPeople(WorkItems items, People people, Substitutes substitutes, BusinessClock clock) {
    this.items = items;
    this.people = people;
    this.substitutes = substitutes;
    this.clock = clock;
  }

  /** Those of all open tasks of a case. */
  public List<Long> of(CaseRef subject) {
    return items.openOf(subject).stream().flatMap(item -> of(item).stream()).distinct().toList();
  }

  List<Long> of(WorkItem item) {
    if (item.mode() == WorkItem.Mode.PERSONAL) {
      return List.of(item.assigneeId());
    }
    Stream<Long> own = item.assigneeId() != null ? Stream.of(item.assigneeId()) : office(item);
    return own.map(person -> substitutes.receiver(person, item.officeId(), item.subject())).distinct().toList();
  }

  private Stream<Long> office(WorkItem item) {
    return Stream.concat(people.withRole(item.officeId(), Role.OFFICE_HEAD, clock.today()).stream(),
        people.withRole(item.officeId(), Role.valueOf(item.role()), clock.today()).stream())
        .map(Person::id).distinct();
  }
}

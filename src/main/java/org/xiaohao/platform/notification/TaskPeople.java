package org.xiaohao.platform.notification;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.worklist.WorkItem;
import org.xiaohao.platform.worklist.WorkItems;

/** Whom a waiting task concerns: who has it, else the head of its office and whoever could take it. */
@Component
public class TaskPeople {

  private final WorkItems items;
  private final People people;
  private final BusinessClock clock;

  TaskPeople(WorkItems items, People people, BusinessClock clock) {
    this.items = items;
    this.people = people;
    this.clock = clock;
  }

  /** Those of all open tasks of a case. */
  public List<Long> of(CaseRef subject) {
    return items.openOf(subject).stream().flatMap(item -> of(item).stream()).distinct().toList();
  }

  List<Long> of(WorkItem item) {
    if (item.assigneeId() != null) {
      return List.of(item.assigneeId());
    }
    return Stream.concat(people.withRole(item.officeId(), Role.OFFICE_HEAD, clock.today()).stream(),
        people.withRole(item.officeId(), Role.valueOf(item.role()), clock.today()).stream())
        .map(Person::id).distinct().toList();
  }
}

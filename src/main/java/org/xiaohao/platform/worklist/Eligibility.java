package org.xiaohao.platform.worklist;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;

/** Who of an office could do a task: the role held today, and not recused from the case. */
@Component
class Eligibility {

  private final People people;
  private final Viewers viewers;
  private final CaseAccess access;
  private final BusinessClock clock;

  Eligibility(People people, Viewers viewers, CaseAccess access, BusinessClock clock) {
    this.people = people;
    this.viewers = viewers;
    this.access = access;
    this.clock = clock;
  }

  List<Person> candidates(WorkItem item) {
    return people.withRole(item.officeId(), Role.valueOf(item.role()), clock.today()).stream()
        .filter(person -> !access.isExcluded(item.subject(), person.id())).toList();
  }

  Viewer viewer(long personId) {
    return viewers.of(personId);
  }

  void recuse(Viewer viewer, WorkItem item) {
    access.exclude(item.subject(), viewer.personId(), "DECLARED", true);
  }
}

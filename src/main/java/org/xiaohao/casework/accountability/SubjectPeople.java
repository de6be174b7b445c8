package org.xiaohao.casework.accountability;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;

/** Who holds a post today, and who is tied to whom. */
@Component
class SubjectPeople {

  private final People people;
  private final BusinessClock clock;

  SubjectPeople(People people, BusinessClock clock) {
    this.people = people;
    this.clock = clock;
  }

  Optional<Person> of(long postId) {
    return people.holder(postId, clock.today());
  }

  Set<Long> tiedTo(long personId) {
    return people.tiedTo(personId);
  }

  String name(Long personId) {
    return personId == null ? "" : people.byId(personId).name();
  }

  boolean worksIn(long personId, long officeId) {
    return people.appointments(personId, clock.today()).stream().anyMatch(post -> post.officeId() == officeId);
  }

  /** Whom the register ranks as leading in a division: its Party committee as far as it is known. */
  List<Person> leading(long divisionId) {
    return people.leading(divisionId, clock.today());
  }

  List<Person> withRole(long officeId, Role role) {
    return people.withRole(officeId, role, clock.today());
  }
}

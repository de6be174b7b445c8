package org.xiaohao.casework.recall;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Posts;

/** Finds the person of the register behind a typed name. Names are compared in memory and reach no statement. */
@Component
class RegisteredPeople {

  private final Offices offices;
  private final Posts posts;
  private final People people;

  RegisteredPeople(Offices offices, Posts posts, People people) {
    this.offices = offices;
    this.posts = posts;
    this.people = people;
  }

  /** Who of that name held a post in one of the offices on that day; empty if nobody did, or two. */
  Optional<Long> named(String name, Collection<Long> officeIds, LocalDate on) {
    List<Long> found = officeIds.stream().distinct().flatMap(office -> posts.ofUnit(office).stream())
        .flatMap(post -> people.holder(post.postId(), on).stream()).filter(person -> person.name().equals(name.strip()))
        .map(Person::id).distinct().toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  List<Long> officesOf(long divisionId) {
    return offices.ofDivision(divisionId).stream().map(Office::id).toList();
  }

  Set<Long> tiedTo(long personId) {
    return people.tiedTo(personId);
  }
}

package org.xiaohao.casework.clue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;

/** Whom the handling office can put on a clue: in post today, not recused, not tied to a respondent (S17). */
@Component
class ClueStaff {

  private final People people;
  private final CaseAccess access;
  private final ReportSource source;
  private final BusinessClock clock;

  ClueStaff(People people, CaseAccess access, ReportSource source, BusinessClock clock) {
    this.people = people;
    this.access = access;
    this.source = source;
    this.clock = clock;
  }

  /** Everybody of the office who may know of the clue. */
  List<Person> ofOffice(Clue clue) {
    Map<Long, Person> byId = new LinkedHashMap<>();
    List.of(Role.OFFICE_HEAD, Role.INVESTIGATOR).forEach(role -> free(clue, role).forEach(p -> byId.put(p.id(), p)));
    return List.copyOf(byId.values());
  }

  /** Who may talk to people and verify. */
  List<Person> investigators(Clue clue) {
    return free(clue, Role.INVESTIGATOR);
  }

  Set<Long> ids(Collection<Person> persons) {
    return persons.stream().map(Person::id).collect(Collectors.toSet());
  }

  private List<Person> free(Clue clue, Role role) {
    Set<Long> respondents = source.respondentPersons(clue);
    return people.withRole(clue.handlingOfficeId(), role, clock.today()).stream()
        .filter(person -> !access.isExcluded(clue.subject(), person.id()))
        .filter(person -> !respondents.contains(person.id()))
        .filter(person -> people.tiedTo(person.id()).stream().noneMatch(respondents::contains))
        .toList();
  }
}

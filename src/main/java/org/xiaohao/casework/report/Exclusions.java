package org.xiaohao.casework.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.People;

/**
 * Hides a report from the people it names and from their kin (decision 19). A row is written only for people who work
 * where the report is worked on: a row about anybody else would protect nothing and tell a thief of the table whom the
 * report is about.
 */
@Component
class Exclusions {

  private final CaseAccess access;
  private final People people;
  private final BusinessClock clock;
  private final Centres centres;

  Exclusions(CaseAccess access, People people, BusinessClock clock, Centres centres) {
    this.access = access;
    this.people = people;
    this.clock = clock;
    this.centres = centres;
  }

  /** Hides it in the division of this office. */
  void apply(CaseRef subject, long officeId, Collection<Long> respondents, boolean confirmed) {
    long divisionId = centres.office(officeId).divisionId();
    Set<Long> named = new HashSet<>(respondents);
    named.remove(null);
    people.concerned(named, divisionId, clock.today()).forEach(
        person -> access.exclude(subject, person, named.contains(person) ? "RESPONDENT" : "KIN", confirmed));
  }

  /** How many of these people of an office must keep away from the case, or would as soon as it reached them. */
  long awayFrom(CaseRef subject, long officeId, Collection<Long> respondents, Collection<Long> personIds) {
    Set<Long> concerned =
        people.concerned(new HashSet<>(respondents), centres.office(officeId).divisionId(), clock.today());
    return personIds.stream().filter(person -> concerned.contains(person) || access.isExcluded(subject, person)).count();
  }
}

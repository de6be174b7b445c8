package org.xiaohao.casework.report;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;

/** Which offices may handle a report, and how many of their people must keep away from it (C05). */
@Component
class HandlingOffices {

  private static final int TEAM = 2;

  private final Centres centres;
  private final People people;
  private final BusinessClock clock;
  private final Exclusions exclusions;
  private final Admission admission;

  HandlingOffices(Centres centres, People people, BusinessClock clock, Exclusions exclusions, Admission admission) {
    this.centres = centres;
    this.people = people;
    this.clock = clock;
    this.exclusions = exclusions;
    this.admission = admission;
  }

  List<Office> of(Report report) {
    return centres.handling(report.centreOfficeId());
  }

  /** How many investigators of the office must keep away. */
  long recused(Report report, long officeId) {
    return exclusions.excludedOf(report.caseRef(), investigators(officeId));
  }

  /** The office must be one of the centre's own, and two investigators free of ties must be left for a team. */
  void check(Report report, long officeId) {
    if (of(report).stream().noneMatch(office -> office.id() == officeId)) {
      throw DomainException.invalid("handlingOffice", "report.handling.office");
    }
    if (investigators(officeId).size() - recused(report, officeId) < TEAM) {
      throw DomainException.invalid("handlingOffice", "report.handling.recused");
    }
  }

  /** Lets the office read the report, less the people it names and their kin. */
  void admit(Report report, long officeId) {
    admission.admit(report, officeId);
  }

  private List<Long> investigators(long officeId) {
    return people.withRole(officeId, Role.INVESTIGATOR, clock.today()).stream().map(Person::id).toList();
  }
}

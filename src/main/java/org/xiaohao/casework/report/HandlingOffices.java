package org.xiaohao.casework.report;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;

/** Which offices may handle a report, and how many of their people must keep away from it (C05). */
@Component
class HandlingOffices {

  private static final int TEAM = 2;

  private final Centres centres;
  private final Staff staff;
  private final Exclusions exclusions;
  private final Admission admission;
  private final RespondentPosts posts;

  HandlingOffices(Centres centres, Staff staff, Exclusions exclusions, Admission admission, RespondentPosts posts) {
    this.centres = centres;
    this.staff = staff;
    this.exclusions = exclusions;
    this.admission = admission;
    this.posts = posts;
  }

  /** Who works where today. */
  @Component
  record Staff(People people, BusinessClock clock) {

    List<Long> investigators(long officeId) {
      return people.withRole(officeId, Role.INVESTIGATOR, clock.today()).stream().map(Person::id).toList();
    }
  }

  /**
   * The centre's own offices; of a report on village cadres alone also the discipline commissions of the county's other
   * townships, never that of the respondent's own (ruling 6).
   */
  List<Office> of(Report report) {
    Division owner = centres.division(centres.office(report.centreOfficeId()).divisionId());
    List<Office> own = centres.handling(report.centreOfficeId());
    if (owner.level() != Level.COUNTY) {
      return own;
    }
    return Stream.concat(own.stream(), posts.otherTownships(admission.respondents(report), owner.id()).stream()).toList();
  }

  /** How many investigators of the office must keep away, whether or not the report has reached their division yet. */
  long recused(Report report, long officeId) {
    return exclusions.awayFrom(report.caseRef(), officeId, admission.people(report), staff.investigators(officeId));
  }

  /** The office must be one of those, and two investigators free of ties must be left for a team. */
  void check(Report report, long officeId) {
    if (of(report).stream().noneMatch(office -> office.id() == officeId)) {
      throw DomainException.invalid("handlingOffice", "report.handling.office");
    }
    if (staff.investigators(officeId).size() - recused(report, officeId) < TEAM) {
      throw DomainException.invalid("handlingOffice", "report.handling.recused");
    }
  }

  /** Lets the office read the report, less the people it names and their kin. */
  void admit(Report report, long officeId) {
    admission.admit(report, officeId);
  }
}

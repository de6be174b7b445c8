package org.xiaohao.casework.reward;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Centres;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;

/** Finds the finance office that pays a reward: that of the centre's division, or above it if the report names its people. */
@Component
class FinanceOffices {

  private final Centres centres;
  private final Offices offices;
  private final People people;
  private final BusinessClock clock;

  FinanceOffices(Centres centres, Offices offices, People people, BusinessClock clock) {
    this.centres = centres;
    this.offices = offices;
    this.people = people;
    this.clock = clock;
  }

  long of(long centreOfficeId, List<Long> respondents) {
    Division division = centres.division(centres.office(centreOfficeId).divisionId());
    while (true) {
      Optional<Office> office = offices.of(division.id(), OfficeKind.FINANCE);
      if (office.isPresent() && (division.parentId() == null || workingIn(office.get().id(), respondents).isEmpty())) {
        return office.get().id();
      }
      if (division.parentId() == null) {
        throw new IllegalStateException("no finance office over office " + centreOfficeId);
      }
      division = centres.division(division.parentId());
    }
  }

  /** Those of the respondents who work in the office. */
  List<Long> workingIn(long officeId, List<Long> respondents) {
    return respondents.stream().filter(person -> people.appointments(person, clock.today()).stream()
        .anyMatch(post -> post.officeId() == officeId)).toList();
  }
}

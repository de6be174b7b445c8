package org.xiaohao.supervision.inspection;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.People;

/** Nobody looks into an area to which he is tied: by a post of his own there, or by kin who hold one (S17, S32). */
@Component
class AreaTies {

  private final People people;
  private final BusinessClock clock;

  AreaTies(People people, BusinessClock clock) {
    this.people = people;
    this.clock = clock;
  }

  Set<Long> tied(Collection<Long> personIds, Division area) {
    return people.tiedToArea(personIds, area, clock.today());
  }

  void demandNone(String field, Collection<Long> personIds, Division area) {
    Set<Long> tied = tied(personIds, area);
    if (!tied.isEmpty()) {
      throw DomainException.invalid(field, "inspection.team.tied", tied.size());
    }
  }
}

package org.xiaohao.demo;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Role;

/** Who heads an office on the business day. */
@Component
class OfficeHeads {

  private final People people;
  private final BusinessClock clock;

  OfficeHeads(People people, BusinessClock clock) {
    this.people = people;
    this.clock = clock;
  }

  long of(long officeId) {
    return people.withRole(officeId, Role.OFFICE_HEAD, clock.today()).stream().findFirst()
        .orElseThrow(() -> new IllegalStateException("office " + officeId + " has no head")).id();
  }
}

package org.xiaohao.platform.access;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.People;

/** Makes the {@link Viewer} of a person from the posts held on the business day. */
@Component
public class Viewers {

  private final People people;
  private final BusinessClock clock;

  Viewers(People people, BusinessClock clock) {
    this.people = people;
    this.clock = clock;
  }

  public Viewer of(long personId) {
    return new Viewer(personId, people.appointments(personId, clock.today()));
  }
}

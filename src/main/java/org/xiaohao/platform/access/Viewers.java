package org.xiaohao.platform.access;

import org.springframework.stereotype.Component;

import org.xiaohao.platform.organisation.People;

/** Makes the {@link Viewer} of a person from the posts held on the business day. */
@Component
public class Viewers {

  private final People people;
  private final BusinessDay day;

  Viewers(People people, BusinessDay day) {
    this.people = people;
    this.day = day;
  }

  public Viewer of(long personId) {
    return new Viewer(personId, people.appointments(personId, day.today()));
  }
}

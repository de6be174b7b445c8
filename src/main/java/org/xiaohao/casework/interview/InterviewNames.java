package org.xiaohao.casework.interview;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.People;

/** Names of the people of an interview, for forms. */
@Component
public class InterviewNames {

  private final People people;

  InterviewNames(People people) {
    this.people = people;
  }

  public String name(long personId) {
    return people.byId(personId).name();
  }
}

package org.xiaohao.platform.web;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;

/** Names of people and offices by id; templates call it {@code @names}. */
@Component("names")
public class Names {

  private final People people;
  private final Offices offices;

  Names(People people, Offices offices) {
    this.people = people;
    this.offices = offices;
  }

  public String person(Long id) {
    return id == null ? "" : people.byId(id).name();
  }

  public String office(Long id) {
    return id == null ? "" : offices.byId(id).name();
  }
}

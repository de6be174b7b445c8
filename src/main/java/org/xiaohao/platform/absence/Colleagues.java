package org.xiaohao.platform.absence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.BusinessDay;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;

/** Who may enter an absence for whom, and who may stand in. */
@Component
public class Colleagues {

  private final People people;
  private final Viewers viewers;
  private final BusinessDay day;

  Colleagues(People people, Viewers viewers, BusinessDay day) {
    this.people = people;
    this.viewers = viewers;
    this.day = day;
  }

  /** Oneself, and everybody of the offices one heads. */
  List<Long> mayEnterFor(Viewer viewer) {
    return Stream.concat(Stream.of(viewer.personId()), headed(viewer).stream()
        .flatMap(office -> people.withAccount(office, day.today()).stream()).map(Person::id)).distinct().toList();
  }

  boolean mayEnterFor(Viewer viewer, long personId) {
    return viewer.personId() == personId || mayEnterFor(viewer).contains(personId);
  }

  private List<Long> headed(Viewer viewer) {
    return viewer.appointments().stream().map(Appointment::officeId).distinct()
        .filter(office -> people.chiefs(office, day.today()).stream()
            .anyMatch(chief -> chief.personId() == viewer.personId())).toList();
  }

  /** For whom the viewer may enter an absence, himself first. */
  public List<Person> absentees(Viewer viewer) {
    List<Person> all = new ArrayList<>();
    all.add(people.byId(viewer.personId()));
    headed(viewer).stream().flatMap(office -> people.withAccount(office, day.today()).stream())
        .filter(one -> !all.contains(one)).sorted(Comparator.comparing(Person::id)).distinct().forEach(all::add);
    return all;
  }

  /** Who may stand in for the person: whoever does work in an office of his and can log in. */
  public List<Person> substitutesOf(long personId) {
    Viewer absent = viewers.of(personId);
    return absent.appointments().stream().map(Appointment::officeId).distinct()
        .flatMap(office -> people.withAccount(office, day.today()).stream()).distinct()
        .filter(one -> one.id() != personId && !Substitutes.common(absent, viewers.of(one.id())).isEmpty()).toList();
  }
}

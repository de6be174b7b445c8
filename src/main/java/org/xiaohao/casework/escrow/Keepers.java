package org.xiaohao.casework.escrow;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.BusinessDay;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;

/**
 * Who serves as custodian where. Whoever holds any other post is none, whatever the register says: a custodian is never
 * handler, head or administrator (decision 13).
 */
@Component
class Keepers {

  private final CustodianKeyMapper keys;
  private final Offices offices;
  private final People people;
  private final BusinessDay day;

  Keepers(CustodianKeyMapper keys, Offices offices, People people, BusinessDay day) {
    this.keys = keys;
    this.offices = offices;
    this.people = people;
    this.day = day;
  }

  /** The serving custodians of a division, with or without a key. */
  List<Person> serving(long divisionId) {
    return offices.of(divisionId, OfficeKind.REPORT_CENTRE)
        .map(centre -> people.withOnlyRole(centre.id(), Role.CUSTODIAN, day.today())).orElse(List.of());
  }

  /** The custodians of a division who have a key. */
  List<Keeper> of(long divisionId) {
    List<Long> serving = serving(divisionId).stream().map(Person::id).toList();
    return serving.isEmpty() ? List.of() : keys.listInUse(serving).stream()
        .map(key -> new Keeper(key.personId(), divisionId, key.locked().recipient())).toList();
  }

  /** The custodians of the circle who have a key and are neither named in the case nor tied to somebody who is. */
  List<Keeper> of(Circle circle, Collection<Long> respondents) {
    Set<Long> away = tied(respondents);
    return circle.divisions().stream().flatMap(division -> of(division).stream())
        .filter(keeper -> !away.contains(keeper.personId())).toList();
  }

  /** The serving custodians of the circle who are named in a case, or tied to somebody who is. */
  List<Long> keptAway(Circle circle, Collection<Long> respondents) {
    Set<Long> away = tied(respondents);
    return away.isEmpty() ? List.of() : circle.divisions().stream().flatMap(division -> serving(division).stream())
        .map(Person::id).filter(away::contains).toList();
  }

  private Set<Long> tied(Collection<Long> respondents) {
    Set<Long> away = new HashSet<>(respondents);
    away.addAll(people.tiedTo(respondents));
    return away;
  }

  /** The divisions whose names the person keeps; empty for everybody who is no custodian or something else as well. */
  List<Long> divisionsOf(Viewer viewer) {
    return !onlyKeeps(viewer) ? List.of() : viewer.appointments().stream()
        .filter(post -> post.officeKind() == OfficeKind.REPORT_CENTRE).map(Appointment::divisionId).distinct().toList();
  }

  private static boolean onlyKeeps(Viewer viewer) {
    return !viewer.appointments().isEmpty()
        && viewer.appointments().stream().allMatch(post -> post.roles().equals(Set.of(Role.CUSTODIAN)));
  }
}

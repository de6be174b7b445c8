package org.xiaohao.supervision.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.organisation.Staff;

/** The covert squads of province and cities: their people, and the area each may visit. */
@Component
public class Squads {

  private final Offices offices;
  private final Divisions divisions;
  private final People people;
  private final AreaTies ties;
  private final BusinessClock clock;

  Squads(Offices offices, Divisions divisions, People people, AreaTies ties, BusinessClock clock) {
    this.offices = offices;
    this.divisions = divisions;
    this.people = people;
    this.ties = ties;
    this.clock = clock;
  }

  /** Who is kept from which area. */
  AreaTies ties() {
    return ties;
  }

  /** The squads the person belongs to. */
  public List<Office> of(Viewer viewer) {
    return viewer.officesWith(Set.of(Role.COVERT_SQUAD)).stream().map(offices::byId).toList();
  }

  List<Person> members(long squad) {
    return people.withRole(squad, Role.COVERT_SQUAD, clock.today());
  }

  Division division(long officeId) {
    return divisions.byId(offices.byId(officeId).divisionId());
  }

  Division area(long divisionId) {
    return divisions.byId(divisionId);
  }

  /** The counties an office of province or city may look into; of a county itself. */
  public List<Division> counties(long officeId) {
    Division own = division(officeId);
    if (own.level() == Level.COUNTY) {
      return List.of(own);
    }
    return own.level() == Level.CITY ? divisions.children(own.id())
        : divisions.children(own.id()).stream().flatMap(city -> divisions.children(city.id()).stream()).toList();
  }

  List<Division> villages(long county) {
    return divisions.children(county).stream().flatMap(town -> divisions.children(town.id()).stream()).toList();
  }

  /** The supervision office of the province above an office. */
  Office provincial(long officeId) {
    return divisions.above(offices.byId(officeId).divisionId(), Level.PROVINCE)
        .flatMap(province -> offices.of(province.id(), OfficeKind.SUPERVISION_OFFICE))
        .orElseThrow(() -> DomainException.conflict("problem.supervision.none"));
  }

  /** Whom an office may send: people with an account in its division and in those right below. */
  List<Staff> staff(long officeId) {
    Division own = division(officeId);
    List<Long> near = Stream.concat(Stream.of(own.id()), divisions.children(own.id()).stream().map(Division::id))
        .toList();
    return people.staff(near, clock.today());
  }

  /** The office of the leading group in the same division. */
  Office leadingGroup(long officeId) {
    return offices.of(offices.byId(officeId).divisionId(), OfficeKind.LEADING_GROUP_OFFICE)
        .orElseThrow(() -> DomainException.conflict("inspection.leading.group.none"));
  }

  /** The supervision office beside the squad, which turns findings into items. */
  Office supervising(long squad) {
    return offices.of(offices.byId(squad).divisionId(), OfficeKind.SUPERVISION_OFFICE)
        .orElseThrow(() -> DomainException.conflict("problem.supervision.none"));
  }
}

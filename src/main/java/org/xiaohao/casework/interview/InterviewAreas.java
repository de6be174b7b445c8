package org.xiaohao.casework.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Chief;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;

/** Who interviews whom, by the registers: always from at least one level above (domain.md §2.7). */
@Component
class InterviewAreas {

  static final List<OfficeKind> HEADS = List.of(OfficeKind.PARTY_COMMITTEE, OfficeKind.GOVERNMENT,
      OfficeKind.TOWNSHIP_GOVERNMENT);
  private static final List<OfficeKind> LEADERS = List.of(OfficeKind.LEADING_GROUP_OFFICE, OfficeKind.PARTY_COMMITTEE,
      OfficeKind.GOVERNMENT, OfficeKind.CITY_LEADERSHIP);

  private final Divisions divisions;
  private final Offices offices;
  private final People people;
  private final BusinessClock clock;

  InterviewAreas(Divisions divisions, Offices offices, People people, BusinessClock clock) {
    this.divisions = divisions;
    this.offices = offices;
    this.people = people;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.today();
  }

  Division division(long id) {
    return divisions.byId(id);
  }

  Division divisionOf(long officeId) {
    return divisions.byId(offices.byId(officeId).divisionId());
  }

  /** The area whose leaders answer for a unit: its own division, a village's township. */
  Division answering(long unitId) {
    Division own = divisionOf(unitId);
    return own.level() == Level.VILLAGE ? divisions.byId(own.parentId()) : own;
  }

  /** The nearest supervision office above an area; empty for the topmost. */
  Optional<Office> above(Division area) {
    Division at = area;
    while (at.parentId() != null) {
      at = divisions.byId(at.parentId());
      Optional<Office> office = offices.of(at.id(), OfficeKind.SUPERVISION_OFFICE);
      if (office.isPresent()) {
        return office;
      }
    }
    return Optional.empty();
  }

  /** The office that proposes an interview of the area: the one that found the fact if it stands above, else the nearest. */
  Optional<Office> interviewing(long finderId, Division area) {
    Division own = divisionOf(finderId);
    return area.within(own) && area.id() != own.id() ? Optional.of(offices.byId(finderId)) : above(area);
  }

  /** The post in which somebody acted for an office on a day. */
  Optional<Long> postOf(long personId, long officeId, LocalDate on) {
    return people.appointments(personId, on).stream().filter(post -> post.officeId() == officeId)
        .map(Appointment::postId).findFirst();
  }

  /** Who answers for an area when nobody is named: its government and its heads. */
  List<Answerable> answerable(Division area) {
    List<Answerable> all = new ArrayList<>(Stream.of(OfficeKind.GOVERNMENT, OfficeKind.TOWNSHIP_GOVERNMENT)
        .flatMap(kind -> offices.of(area.id(), kind).stream()).map(office -> Answerable.unit(office.id())).toList());
    heads(area.id()).map(head -> new Answerable(head.officeId(), head.postId(), head.personId())).forEach(all::add);
    return all;
  }

  void requireAbove(long officeId, Division area) {
    Division own = divisionOf(officeId);
    if (!area.within(own) || area.id() == own.id() || area.level() == Level.VILLAGE) {
      throw DomainException.invalid("area", "interview.area.not.below");
    }
  }

  long leadingGroup(long officeId) {
    return offices.of(offices.byId(officeId).divisionId(), OfficeKind.LEADING_GROUP_OFFICE)
        .orElseThrow(() -> DomainException.conflict("interview.leading.group.none")).id();
  }

  /** The heads of the area, Party first, and those of the city between it and a province that interviews. */
  List<Chief> heads(Interview interview) {
    Division area = divisions.byId(interview.areaDivisionId());
    List<Long> chain = new ArrayList<>(area.chain());
    chain.removeAll(divisionOf(interview.proposingOfficeId()).chain());
    chain.remove(area.id());
    List<Chief> all = new ArrayList<>(heads(area.id()).toList());
    chain.forEach(between -> all.addAll(Stream.concat(chiefs(between, OfficeKind.CITY_LEADERSHIP), heads(between))
        .toList()));
    return all;
  }

  /** Those of them whom the rules name (S19): both heads of the area and one city leader in charge. */
  List<Chief> inCharge(Interview interview) {
    return heads(interview).stream().filter(chief -> {
      Office office = offices.byId(chief.officeId());
      return office.divisionId() == interview.areaDivisionId() || office.kind() == OfficeKind.CITY_LEADERSHIP;
    }).toList();
  }

  /** Who may lead: heads at the level of the office that proposes. */
  List<Chief> leaders(Interview interview) {
    long place = offices.byId(interview.proposingOfficeId()).divisionId();
    return LEADERS.stream().flatMap(kind -> chiefs(place, kind)).toList();
  }

  /** The divisions in which a supervision office may see grounds for interviews: those below its own, no villages. */
  List<Division> below(long officeId) {
    Division own = divisionOf(officeId);
    return divisions.children(own.id()).stream().filter(child -> child.level() != Level.VILLAGE)
        .flatMap(child -> Stream.concat(Stream.of(child), divisions.children(child.id()).stream()
            .filter(grandchild -> grandchild.level() != Level.VILLAGE))).toList();
  }

  private Stream<Chief> heads(long divisionId) {
    return HEADS.stream().flatMap(kind -> chiefs(divisionId, kind));
  }

  private Stream<Chief> chiefs(long divisionId, OfficeKind kind) {
    return offices.of(divisionId, kind).stream().flatMap(office -> people.chiefs(office.id(), clock.today()).stream());
  }
}

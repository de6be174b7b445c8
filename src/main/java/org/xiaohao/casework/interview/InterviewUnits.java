package org.xiaohao.casework.interview;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Chief;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;

/**
 * The units that may have to answer beside the leaders of an area, and who heads them: responsible units, and those that
 * sent village cadres (派出单位; S18, S46).
 */
@Component
class InterviewUnits {

  private final Divisions divisions;
  private final Offices offices;
  private final People people;
  private final BusinessClock clock;

  InterviewUnits(Divisions divisions, Offices offices, People people, BusinessClock clock) {
    this.divisions = divisions;
    this.offices = offices;
    this.people = people;
    this.clock = clock;
  }

  /** Who answers for a unit: itself, and whoever heads it. */
  List<Answerable> answerable(Office unit) {
    return Stream.concat(Stream.of(Answerable.unit(unit.id())), chiefs(unit.id()).stream()
        .map(head -> new Answerable(unit.id(), head.postId(), head.personId()))).toList();
  }

  /** Who heads a unit and can answer for it. */
  List<Chief> chiefs(long unitId) {
    return people.chiefs(unitId, clock.today());
  }

  /** Who heads the units of an area and the places right below it, in order of the registers. */
  List<Chief> chiefsIn(Division area) {
    List<Long> units = Stream.concat(offices.ofDivision(area.id()).stream().filter(InterviewUnits::answers),
        divisions.children(area.id()).stream().filter(child -> child.level() != Level.VILLAGE)
            .flatMap(child -> offices.ofDivision(child.id()).stream().filter(unit -> InterviewAreas.HEADS.contains(unit.kind()))))
        .map(Office::id).toList();
    return people.chiefsOf(units, clock.today());
  }

  /** The units of a place of which a fact may speak. */
  List<Office> units(long divisionId) {
    return offices.ofDivision(divisionId).stream().filter(InterviewUnits::answers).toList();
  }

  /** Whether oversight may call a unit to account: discipline has its own way (ruling 7), external organs theirs. */
  private static boolean answers(Office unit) {
    return unit.line() != Line.DISCIPLINE && unit.kind() != OfficeKind.ADMINISTRATION
        && unit.kind() != OfficeKind.EXTERNAL_ORGAN;
  }

  /** The unit of that id, if the office may enter a fact about it: it lies below, wherever the area of the fact is. */
  Office unitBelow(long officeId, long unitId) {
    Division own = divisions.byId(offices.byId(officeId).divisionId());
    Office unit = unit(unitId);
    Division place = divisions.byId(unit.divisionId());
    if (!place.within(own) || place.id() == own.id()) {
      throw DomainException.invalid("unit", "trigger.unit.not.below");
    }
    if (!answers(unit)) {
      throw DomainException.invalid("unit", "trigger.unit.other.line");
    }
    return unit;
  }

  private Office unit(long unitId) {
    try {
      return offices.byId(unitId);
    } catch (DomainException unknown) {
      throw DomainException.invalid("unit", "trigger.unit.unknown");
    }
  }

  /** The post of a head in words: of the area itself the post alone, of any other unit with its name. */
  String title(Interview interview, Chief chief) {
    Office office = offices.byId(chief.officeId());
    Division area = divisions.byId(interview.areaDivisionId());
    boolean head = InterviewAreas.HEADS.contains(office.kind()) || office.kind() == OfficeKind.CITY_LEADERSHIP;
    return head && area.within(divisions.byId(office.divisionId())) ? chief.title()
        : joined(office.name(), chief.title());
  }

  /** 组织部 and 组织部部长 are 组织部部长; 教育局 and 局长 are 教育局局长. */
  private static String joined(String unit, String title) {
    for (int i = 0; i < unit.length() - 1; i++) {
      if (title.startsWith(unit.substring(i))) {
        return unit.substring(0, i) + title;
      }
    }
    return unit + title;
  }
}

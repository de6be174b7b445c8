package org.xiaohao.supervision.bulletin;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.supervision.bulletin.BulletinAddressee.Circulation;

/** The supervision offices that issue circulars, and whom each may address. */
@Component
class IssuingOffices {

  /** No discipline, no organ of another line: a circular is a matter of the rectification line. */
  private static final Set<Line> ADDRESSED = Set.of(Line.RECTIFICATION, Line.BOTH);
  private static final Set<OfficeKind> LEADING = Set.of(OfficeKind.PARTY_COMMITTEE, OfficeKind.GOVERNMENT,
      OfficeKind.LEADING_GROUP_OFFICE, OfficeKind.SUPERVISION_OFFICE);

  private final Offices offices;
  private final Divisions divisions;
  private final Set<Level> levels;
  private final LocalDate since;

  IssuingOffices(Offices offices, Divisions divisions, @Value("${xiaohao.bulletins.levels}") Set<Level> levels,
      @Value("${xiaohao.bulletins.since}") LocalDate since) {
    this.offices = offices;
    this.divisions = divisions;
    this.levels = levels;
    this.since = since;
  }

  /** The first day that a period may end on. */
  LocalDate since() {
    return since;
  }

  /** Every supervision office of these levels beside which somebody can approve. */
  List<Office> all() {
    return divisions.roots().stream()
        .flatMap(root -> offices.ofKindUnder(OfficeKind.SUPERVISION_OFFICE, root.id()).stream())
        .filter(office -> levels.contains(division(office.id()).level()))
        .filter(office -> offices.of(office.divisionId(), OfficeKind.LEADING_GROUP_OFFICE).isPresent()).toList();
  }

  Division division(long officeId) {
    return divisions.byId(offices.byId(officeId).divisionId());
  }

  /** The areas right below that of the office. */
  List<Division> below(long officeId) {
    return within(division(officeId));
  }

  /** The areas right below an area. */
  List<Division> within(Division area) {
    return divisions.children(area.id());
  }

  Division place(long divisionId) {
    return divisions.byId(divisionId);
  }

  String name(long officeId) {
    return offices.byId(officeId).name();
  }

  /** The office whose head approves. */
  Office leadingGroup(long officeId) {
    return offices.of(offices.byId(officeId).divisionId(), OfficeKind.LEADING_GROUP_OFFICE)
        .orElseThrow(() -> DomainException.conflict("inspection.leading.group.none"));
  }

  /** Somebody of the office who is kept from nothing: what the office as such may see. */
  Viewer asOffice(long officeId) {
    Office office = offices.byId(officeId);
    Division own = division(officeId);
    return new Viewer(0, List.of(new Appointment(0, "", officeId, office.kind(), office.line(), own.id(), own.level(),
        Set.of(Role.SUPERVISION_OFFICE))));
  }

  /** Whether a circular of this office may name the unit: of its area, and not of the discipline line. */
  boolean mayName(long officeId, long unitId) {
    return ADDRESSED.contains(offices.byId(unitId).line()) && division(unitId).within(division(officeId));
  }

  /** Whom the office may address: upward those above and the leaders beside, those beside, and the leading offices below. */
  Map<Circulation, List<Office>> addressable(long officeId) {
    Division own = division(officeId);
    List<Office> beside = offices.ofDivision(own.id()).stream()
        .filter(one -> one.id() != officeId && one.kind() != OfficeKind.COVERT_SQUAD).toList();
    List<Office> above = own.parentId() == null ? List.of() : offices.ofDivision(own.parentId());
    Map<Circulation, List<Office>> all = new EnumMap<>(Circulation.class);
    all.put(Circulation.REPORT, ofLine(Stream.concat(above.stream(), beside.stream()).filter(one -> LEADING.contains(one.kind()))));
    all.put(Circulation.SEND, ofLine(beside.stream().filter(one -> !LEADING.contains(one.kind()))));
    all.put(Circulation.ISSUE, ofLine(below(officeId).stream().flatMap(area -> offices.ofDivision(area.id()).stream())
        .filter(one -> LEADING.contains(one.kind()) || one.kind() == OfficeKind.TOWNSHIP_GOVERNMENT)));
    return all;
  }

  private static List<Office> ofLine(Stream<Office> all) {
    return all.filter(one -> ADDRESSED.contains(one.line())).toList();
  }

  /** To whom a circular goes unless its editor says otherwise: the governments right below. */
  List<Long> usual(long officeId) {
    return addressable(officeId).get(Circulation.ISSUE).stream()
        .filter(one -> one.kind() == OfficeKind.GOVERNMENT || one.kind() == OfficeKind.TOWNSHIP_GOVERNMENT)
        .map(Office::id).toList();
  }
}

package org.xiaohao.supervision.stationed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.recall.SendingUnits;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Role;

/** Who enters villages and cadres, and to whom they are shown: by area, to the village and to who sends the cadre (S6). */
@Component
public class StationedOffices {

  /** 扶贫办 counts the villages, 组织部 posts the cadres; either may enter both. */
  private static final Set<OfficeKind> KEEPERS = Set.of(OfficeKind.LEADING_GROUP_OFFICE, OfficeKind.ORGANISATION_DEPT);

  /** The village itself, and its township for villages whose posts have no account. */
  private static final Set<Role> RECORDERS = Set.of(Role.VILLAGE_COMMITTEE, Role.TOWNSHIP);

  private final Offices offices;
  private final Divisions divisions;
  private final SendingUnits units;
  private final CaseAccess access;

  StationedOffices(Offices offices, Divisions divisions, SendingUnits units, CaseAccess access) {
    this.offices = offices;
    this.divisions = divisions;
    this.units = units;
    this.access = access;
  }

  /** The villages of the counties whose records the person keeps. */
  public List<Division> villages(Viewer viewer) {
    return viewer.appointments().stream().filter(StationedOffices::keeps).map(Appointment::divisionId).distinct()
        .flatMap(county -> divisions.children(county).stream()).flatMap(town -> divisions.children(town.id()).stream())
        .toList();
  }

  private static boolean keeps(Appointment post) {
    return post.level() == Level.COUNTY && KEEPERS.contains(post.officeKind());
  }

  /** Whether the person keeps the records of some county. */
  public boolean keeps(Viewer viewer) {
    return viewer.appointments().stream().anyMatch(StationedOffices::keeps);
  }

  /** Whether the person keeps the records of this county. */
  public boolean keeps(Viewer viewer, long countyId) {
    return viewer.appointments().stream().anyMatch(post -> keeps(post) && post.divisionId() == countyId);
  }

  /** The office in whose name the person keeps the records of the county. */
  long requireKeeper(Viewer viewer, long countyId) {
    return viewer.appointments().stream().filter(post -> keeps(post) && post.divisionId() == countyId)
        .map(Appointment::officeId).findFirst().orElseThrow(() -> DomainException.forbidden("stationed.not.your.office"));
  }

  Division division(long id) {
    return divisions.byId(id);
  }

  /** The units that may send a cadre to the village. */
  public List<Office> senders(long villageId) {
    return units.above(villageId);
  }

  /** The Party committee of the township, which manages the cadre together with the sending unit. */
  long host(long villageId) {
    return offices.of(divisions.byId(villageId).parentId(), OfficeKind.PARTY_COMMITTEE)
        .orElseThrow(() -> DomainException.conflict("stationed.host.none")).id();
  }

  /** The office of the village, or of its township, in whose name the person records attendance (S28). */
  Optional<Long> recorder(Viewer viewer, long villageId) {
    List<Long> places = List.of(villageId, divisions.byId(villageId).parentId());
    return viewer.appointments().stream().filter(post -> post.roles().stream().anyMatch(RECORDERS::contains))
        .filter(post -> places.contains(post.divisionId())).map(Appointment::officeId).findFirst();
  }

  /** The organisation department over the village in which the person works. */
  Optional<Long> organisation(Viewer viewer, long villageId) {
    List<Long> above = divisions.byId(villageId).chain();
    return viewer.appointments().stream().filter(post -> post.has(Role.ORGANISATION_DEPT))
        .filter(post -> above.contains(post.divisionId())).map(Appointment::officeId).findFirst();
  }

  /** The organisation departments in which the person works, which send work groups out (S6). */
  public List<Office> organisations(Viewer viewer) {
    return viewer.officesWith(Set.of(Role.ORGANISATION_DEPT)).stream().map(offices::byId).toList();
  }

  /** Where an organisation department may send a group: the villages of its county, or the counties of its area. */
  public List<Division> areas(Office office) {
    Division own = divisions.byId(office.divisionId());
    List<Division> below = divisions.children(own.id());
    return own.level() == Level.CITY ? below
        : below.stream().flatMap(one -> divisions.children(one.id()).stream()).toList();
  }

  /** Whoever keeps the county, or records for the village, keeps who helps its households (S8). */
  Optional<Long> helping(Viewer viewer, StationedVillage village) {
    return keeps(viewer, village.countyId()) ? Optional.of(requireKeeper(viewer, village.countyId()))
        : recorder(viewer, village.villageId());
  }

  long divisionOf(long officeId) {
    return offices.byId(officeId).divisionId();
  }

  /** Shows a record to the division and those above it. */
  void showAbove(CaseRef subject, Division at) {
    access.grantDivisions(subject, at.chain());
  }

  /** Shows a record to the village and, on the rectification line, to everybody above it; nobody beside it sees it (M2). */
  void show(CaseRef subject, long villageId) {
    access.grantDivisions(subject, divisions.byId(villageId).chain());
    offices.of(villageId, OfficeKind.VILLAGE_COMMITTEE)
        .ifPresent(committee -> access.grantOffice(subject, committee.id(), Relation.READER));
  }

  /** Lets who sent a cadre see that cadre, wherever it is. */
  void showToSender(CaseRef subject, long officeId) {
    access.grantOffice(subject, officeId, Relation.READER);
  }

  void requireVisible(Viewer viewer, CaseRef subject) {
    access.requireVisible(viewer, subject);
  }
}

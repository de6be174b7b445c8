package org.xiaohao.supervision.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Role;

/**
 * Who keeps the register: the poverty office of the county and its supervision section; who decides on it: the head of that
 * office or of the county. Everybody of the rectification line of the area sees its records; names and words are for those
 * who keep, decide and oversee, and for the township of the household.
 */
@Component
public class RegisterOffices {

  private static final Set<Role> KEEPERS = Set.of(Role.LEADING_GROUP, Role.SUPERVISION_OFFICE);
  private static final Set<Role> DECIDERS = Set.of(Role.LEADING_GROUP, Role.COUNTY_HEAD);
  private static final Set<Role> READERS = Set.of(Role.LEADING_GROUP, Role.SUPERVISION_OFFICE, Role.COUNTY_HEAD,
      Role.TOWNSHIP);

  private final Offices offices;
  private final Divisions divisions;
  private final CaseAccess access;

  RegisterOffices(Offices offices, Divisions divisions, CaseAccess access) {
    this.offices = offices;
    this.divisions = divisions;
    this.access = access;
  }

  Division division(long id) {
    return divisions.byId(id);
  }

  /** The county of that village; refuses what is no village of a county in which the person keeps the register. */
  Division countyOf(Viewer viewer, long villageId, String field) {
    return kept(viewer).stream().filter(county -> villages(county).stream().anyMatch(one -> one.id() == villageId))
        .findFirst().orElseThrow(() -> DomainException.invalid(field, "register.village.outside"));
  }

  /** That county, of those in which the person keeps the register. */
  Division county(Viewer viewer, long countyId) {
    return kept(viewer).stream().filter(county -> county.id() == countyId).findFirst()
        .orElseThrow(() -> DomainException.invalid("county", "register.county.outside"));
  }

  private List<Division> kept(Viewer viewer) {
    List<Division> kept = counties(viewer);
    if (kept.isEmpty()) {
      throw DomainException.forbidden("register.not.your.office");
    }
    return kept;
  }

  /** The counties in which the person keeps the register. */
  public List<Division> counties(Viewer viewer) {
    return posts(viewer, KEEPERS).filter(post -> post.level() == Level.COUNTY).map(Appointment::divisionId).distinct()
        .map(divisions::byId).toList();
  }

  /** The offices in whose name the person may order a recheck: of the county or of a level above. */
  public List<Long> ordering(Viewer viewer) {
    return viewer.officesWith(KEEPERS);
  }

  /** The counties in the area of an office; a county is its own. */
  public List<Division> countiesUnder(long officeId) {
    return countiesIn(divisions.byId(offices.byId(officeId).divisionId()));
  }

  private List<Division> countiesIn(Division area) {
    return area.level() == Level.COUNTY ? List.of(area) : divisions.children(area.id()).stream()
        .filter(child -> !Level.COUNTY.isAbove(child.level())).flatMap(child -> countiesIn(child).stream()).toList();
  }

  /** A county of the office's area, in whose name the person may order a recheck. */
  Division countyUnder(Viewer viewer, long officeId, long countyId) {
    if (!ordering(viewer).contains(officeId)) {
      throw DomainException.forbidden("register.recheck.not.your.office");
    }
    return countiesUnder(officeId).stream().filter(county -> county.id() == countyId).findFirst()
        .orElseThrow(() -> DomainException.invalid("county", "register.county.outside"));
  }

  /** The supervision office beside or of an office. */
  Office supervising(long officeId) {
    return offices.of(offices.byId(officeId).divisionId(), OfficeKind.SUPERVISION_OFFICE)
        .orElseThrow(() -> DomainException.conflict("problem.supervision.none"));
  }

  /** All villages of an area. */
  public List<Division> villages(Division area) {
    return area.level() == Level.VILLAGE ? List.of(area)
        : divisions.children(area.id()).stream().flatMap(child -> villages(child).stream()).toList();
  }

  /** The office in which the person keeps the register of the county. */
  Optional<Long> keeping(Viewer viewer, long countyId) {
    return in(viewer, countyId, KEEPERS);
  }

  long requireKeeping(Viewer viewer, long countyId) {
    return keeping(viewer, countyId).orElseThrow(() -> DomainException.forbidden("register.not.your.office"));
  }

  /** The office in which the person decides on the register of the county. */
  Optional<Long> deciding(Viewer viewer, long countyId) {
    return in(viewer, countyId, DECIDERS);
  }

  long requireDeciding(Viewer viewer, long countyId) {
    return deciding(viewer, countyId).orElseThrow(() -> DomainException.forbidden("register.decide.not.your.office"));
  }

  /** Whether names and words of a household are for this person, who may see that it is there. */
  boolean mayRead(Viewer viewer, Household one) {
    List<Long> chain = divisions.byId(one.villageId()).chain();
    return posts(viewer, READERS).anyMatch(post -> chain.contains(post.divisionId()));
  }

  /** The one county in which the person works; null for who works above or in several. */
  Long onlyCounty(Viewer viewer) {
    List<Long> counties = viewer.appointments().stream().map(Appointment::divisionId).distinct()
        .map(id -> divisions.byId(id).idAt(Level.COUNTY).orElse(null)).distinct().toList();
    return counties.size() == 1 ? counties.get(0) : null;
  }

  private static Optional<Long> in(Viewer viewer, long divisionId, Set<Role> roles) {
    return posts(viewer, roles).filter(post -> post.divisionId() == divisionId).map(Appointment::officeId).findFirst();
  }

  private static Stream<Appointment> posts(Viewer viewer, Set<Role> roles) {
    return viewer.appointments().stream().filter(post -> post.roles().stream().anyMatch(roles::contains));
  }

  /** Shows a record to its area and those above; nobody beside sees it (M2). */
  void show(CaseRef subject, long divisionId) {
    access.grantDivisions(subject, divisions.byId(divisionId).chain());
  }

  /** Shows a record to another area instead. */
  void move(CaseRef subject, long divisionId) {
    access.revokeAll(subject);
    show(subject, divisionId);
  }

  void requireVisible(Viewer viewer, CaseRef subject) {
    access.requireVisible(viewer, subject);
  }
}

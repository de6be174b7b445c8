package org.xiaohao.supervision.fund;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Role;

/** Who enters money, who oversees it, and to whom it is shown: by area, and to discipline, audit and finance (S31). */
@Component
public class FundOffices {

  /** Discipline knows no right by area, so its overseers are named; audit and finance read by their area. */
  private static final Set<OfficeKind> OVERSEERS = Set.of(OfficeKind.COMMISSION_LEADERSHIP, OfficeKind.CASE_SUPERVISION,
      OfficeKind.INSPECTION_OFFICE);

  private final Offices offices;
  private final Divisions divisions;
  private final CaseAccess access;

  FundOffices(Offices offices, Divisions divisions, CaseAccess access) {
    this.offices = offices;
    this.divisions = divisions;
    this.access = access;
  }

  /** The finance departments in which the person works. */
  public List<Office> financeOf(Viewer viewer) {
    return viewer.officesWith(Set.of(Role.FINANCE)).stream().map(offices::byId).toList();
  }

  public Division division(long id) {
    return divisions.byId(id);
  }

  public Division divisionOf(long officeId) {
    return divisions.byId(offices.byId(officeId).divisionId());
  }

  /** The counties of a division; a county is its own. */
  public List<Division> counties(Division own) {
    return divisions.counties(own);
  }

  /** Whether the person works in the finance department of the division. */
  public boolean financeIn(Viewer viewer, long divisionId) {
    return financeOf(viewer).stream().anyMatch(office -> office.divisionId() == divisionId);
  }

  void requireFinanceIn(Viewer viewer, long divisionId) {
    if (!financeIn(viewer, divisionId)) {
      throw DomainException.forbidden("fund.not.your.office");
    }
  }

  /** The finance department of the division. */
  Optional<Long> financeOf(long divisionId) {
    return offices.of(divisionId, OfficeKind.FINANCE).map(Office::id);
  }

  /** The supervision office of the division. */
  Office supervising(long divisionId) {
    return offices.of(divisionId, OfficeKind.SUPERVISION_OFFICE)
        .orElseThrow(() -> DomainException.conflict("problem.supervision.none"));
  }

  /** Shows a record to those who oversee money in the division or above it; nobody beside it sees it (M2). */
  void show(CaseRef subject, Division at) {
    access.grantDivisions(subject, at.chain());
    at.chain().stream().flatMap(id -> offices.ofDivision(id).stream()).filter(office -> OVERSEERS.contains(office.kind()))
        .forEach(office -> access.grantOffice(subject, office.id(), Relation.READER));
  }

  boolean maySee(Viewer viewer, CaseRef subject) {
    return access.maySee(viewer, subject);
  }

  void requireVisible(Viewer viewer, CaseRef subject) {
    access.requireVisible(viewer, subject);
  }
}

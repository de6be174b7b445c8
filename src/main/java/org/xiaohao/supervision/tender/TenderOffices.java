package org.xiaohao.supervision.tender;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Role;

/** Who enters tenders, who decides on them, and to whom they are shown: by area. */
@Component
public class TenderOffices {

  private final Offices offices;
  private final Divisions divisions;
  private final CaseAccess access;

  TenderOffices(Offices offices, Divisions divisions, CaseAccess access) {
    this.offices = offices;
    this.divisions = divisions;
    this.access = access;
  }

  /** The offices in whose name the person may enter a tender: audit, finance, oversight. */
  public List<Long> entering(Viewer viewer) {
    return viewer.officesWith(Set.of(Role.AUDIT, Role.FINANCE, Role.SUPERVISION_OFFICE));
  }

  /** The counties of the area of an office. */
  public List<Division> counties(long officeId) {
    return divisions.counties(division(officeId));
  }

  Division division(long officeId) {
    return divisions.byId(offices.byId(officeId).divisionId());
  }

  /** The supervision office beside the office that entered it. */
  Office deciding(long officeId) {
    return offices.of(offices.byId(officeId).divisionId(), OfficeKind.SUPERVISION_OFFICE)
        .orElseThrow(() -> DomainException.conflict("problem.supervision.none"));
  }

  /** Shows a tender in its county and above; nobody beside it sees it (M2). */
  void show(CaseRef subject, long countyId) {
    access.grantDivisions(subject, divisions.byId(countyId).chain());
  }

  boolean maySee(Viewer viewer, CaseRef subject) {
    return access.maySee(viewer, subject);
  }

  void requireVisible(Viewer viewer, CaseRef subject) {
    access.requireVisible(viewer, subject);
  }
}

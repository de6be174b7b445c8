package org.xiaohao.casework.accountability;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;

/** Which offices take part in a case, by division. */
@Component
class AccountabilityOffices {

  private static final Set<OfficeKind> OPENERS = Set.of(OfficeKind.INSPECTION_OFFICE, OfficeKind.CADRE_SUPERVISION,
      OfficeKind.CASE_SUPERVISION, OfficeKind.COMMISSION_LEADERSHIP, OfficeKind.ORGANISATION_DEPT);
  private static final Set<OfficeKind> HANDLERS = Set.of(OfficeKind.INSPECTION_OFFICE, OfficeKind.CADRE_SUPERVISION);

  private final Offices offices;
  private final Divisions divisions;

  AccountabilityOffices(Offices offices, Divisions divisions) {
    this.offices = offices;
    this.divisions = divisions;
  }

  /** Offices of discipline, supervision and organisation in which the person works: these open cases (S57). */
  List<Office> opening(Viewer viewer) {
    return viewer.appointments().stream().filter(post -> OPENERS.contains(post.officeKind()))
        .map(post -> offices.byId(post.officeId())).distinct().toList();
  }

  /** Offices of the division that investigate. */
  List<Office> handling(long divisionId) {
    return offices.ofDivision(divisionId).stream().filter(office -> HANDLERS.contains(office.kind())).toList();
  }

  Office byId(long id) {
    return offices.byId(id);
  }

  Office of(long divisionId, OfficeKind kind) {
    return offices.of(divisionId, kind).orElseThrow(() -> DomainException.conflict("accountability.office.none"));
  }

  /** All offices of the division's commission. */
  List<Office> commission(long divisionId) {
    long leadership = of(divisionId, OfficeKind.COMMISSION_LEADERSHIP).id();
    return offices.ofDivision(divisionId).stream()
        .filter(office -> office.id() == leadership || Long.valueOf(leadership).equals(office.parentId())).toList();
  }

  Optional<Division> above(long divisionId) {
    return Optional.ofNullable(divisions.byId(divisionId).parentId()).map(divisions::byId);
  }

  boolean within(long divisionId, long otherId) {
    return divisions.byId(divisionId).within(divisions.byId(otherId));
  }
}

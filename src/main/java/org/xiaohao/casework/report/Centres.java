package org.xiaohao.casework.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;

/** Finds the offices that stand around a report: the centre that receives it and those that work with it. */
@Component
public class Centres {

  private final Divisions divisions;
  private final Offices offices;

  Centres(Divisions divisions, Offices offices) {
    this.divisions = divisions;
    this.offices = offices;
  }

  /** The receiving office of that level over a place; where a level has none, the next one up that has. */
  long at(Division place, Level level, OfficeKind kind) {
    for (Level up = level; up != null; up = above(up)) {
      Optional<Office> office = place.idAt(up).flatMap(division -> offices.of(division, kind));
      if (office.isPresent()) {
        return office.get().id();
      }
    }
    throw new IllegalStateException("no " + kind + " over division " + place.id());
  }

  /** The receiving office one level above another one; 422 at the top. */
  Office aboveOf(long centreOfficeId) {
    return nextAbove(centreOfficeId).orElseThrow(() -> DomainException.invalid("proposal", "report.send.up.top"));
  }

  /** The receiving office one level above another one; empty at the top. */
  Optional<Office> nextAbove(long centreOfficeId) {
    Long parent = divisions.byId(offices.byId(centreOfficeId).divisionId()).parentId();
    return Optional.ofNullable(parent).map(divisions::byId)
        .map(upper -> offices.byId(at(upper, upper.level(), OfficeKind.REPORT_CENTRE)));
  }

  /**
   * Who looks at the outcome of a report again: the centre one level up; at the top another receiving office of the same
   * commission (W17).
   */
  public Office reviewing(long centreOfficeId) {
    Office centre = offices.byId(centreOfficeId);
    if (divisions.byId(centre.divisionId()).parentId() != null) {
      return aboveOf(centreOfficeId);
    }
    return beside(centreOfficeId, centre.kind() == OfficeKind.CADRE_SUPERVISION
        ? OfficeKind.REPORT_CENTRE : OfficeKind.CADRE_SUPERVISION);
  }

  /** Whether the one office stands at a higher level than the other. */
  public boolean isAbove(long officeId, long otherOfficeId) {
    Level one = divisions.byId(offices.byId(officeId).divisionId()).level();
    return one.isAbove(divisions.byId(offices.byId(otherOfficeId).divisionId()).level());
  }

  boolean inCounty(long officeId) {
    return divisions.byId(offices.byId(officeId).divisionId()).level() == Level.COUNTY;
  }

  /** The office of a kind in the division of a centre. */
  public Office beside(long centreOfficeId, OfficeKind kind) {
    long divisionId = offices.byId(centreOfficeId).divisionId();
    return offices.of(divisionId, kind)
        .orElseThrow(() -> new IllegalStateException("no " + kind + " in division " + divisionId));
  }

  /** The offices that may handle a report of this centre: inspection offices, or the cadre supervision office. */
  public List<Office> handling(long centreOfficeId) {
    Office centre = offices.byId(centreOfficeId);
    Stream<Office> all = offices.ofDivision(centre.divisionId()).stream();
    OfficeKind first = centre.kind() == OfficeKind.CADRE_SUPERVISION
        ? OfficeKind.CADRE_SUPERVISION : OfficeKind.INSPECTION_OFFICE;
    return all.filter(office -> office.kind() == first || office.kind() == OfficeKind.CADRE_SUPERVISION
        || office.kind() == OfficeKind.INSPECTION_OFFICE)
        .sorted((a, b) -> Boolean.compare(b.kind() == first, a.kind() == first)).toList();
  }

  /** The organs a report of another field may be sent on to: departments and the relief office of the division. */
  public List<Office> forwardTargets(long centreOfficeId) {
    long divisionId = offices.byId(centreOfficeId).divisionId();
    return offices.ofDivision(divisionId).stream().filter(office -> switch (office.kind()) {
      case LEADING_GROUP_OFFICE, RECTIFY_OFFICE, SUPERVISION_OFFICE, DEPARTMENT, ORGANISATION_DEPT, FINANCE, AUDIT,
          GOVERNMENT, EXTERNAL_ORGAN -> true;
      default -> false;
    }).toList();
  }

  public Office office(long id) {
    return offices.byId(id);
  }

  public Division division(long id) {
    return divisions.byId(id);
  }

  private static Level above(Level level) {
    return level == Level.PROVINCE ? null : Level.values()[level.ordinal() - 1];
  }
}

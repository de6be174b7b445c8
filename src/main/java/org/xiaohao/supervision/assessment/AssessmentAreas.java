package org.xiaohao.supervision.assessment;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
import org.xiaohao.platform.organisation.Role;

/** Who reads the assessment of which counties, and which office enters it: the poverty relief office of the county itself. */
@Component
public class AssessmentAreas {

  private final Divisions divisions;
  private final Offices offices;
  private final BusinessClock clock;

  AssessmentAreas(Divisions divisions, Offices offices, BusinessClock clock) {
    this.divisions = divisions;
    this.offices = offices;
    this.clock = clock;
  }

  /** Whether the person reads the assessment of any county: the rectification line from the county upwards. */
  public boolean mayRead(Viewer viewer) {
    return !own(viewer).isEmpty();
  }

  private List<Division> own(Viewer viewer) {
    return viewer.areas().stream().map(divisions::byId).filter(area -> !Level.COUNTY.isAbove(area.level())).toList();
  }

  /** The counties of which the person reads, by their codes. */
  List<Division> counties(Viewer viewer) {
    List<Division> own = own(viewer);
    if (own.isEmpty()) {
      throw DomainException.forbidden("assessment.not.yours");
    }
    List<Division> counties = new ArrayList<>();
    own.forEach(division -> gather(division, counties));
    return counties.stream().distinct().sorted(Comparator.comparing(Division::code)).toList();
  }

  private void gather(Division division, List<Division> counties) {
    if (division.level() == Level.COUNTY) {
      counties.add(division);
    } else if (!Level.COUNTY.isAbove(division.level())) {
      divisions.children(division.id()).forEach(child -> gather(child, counties));
    }
  }

  /** The counties for which the person enters values. */
  public List<Division> entering(Viewer viewer) {
    return viewer.officesWith(Set.of(Role.LEADING_GROUP)).stream().map(offices::byId)
        .filter(office -> office.kind() == OfficeKind.LEADING_GROUP_OFFICE).map(office -> divisions.byId(office.divisionId()))
        .filter(division -> division.level() == Level.COUNTY).distinct().toList();
  }

  /** The office for which the person enters values of that county. */
  Office enteringOffice(Viewer viewer, long countyId) {
    return viewer.officesWith(Set.of(Role.LEADING_GROUP)).stream().map(offices::byId)
        .filter(office -> office.kind() == OfficeKind.LEADING_GROUP_OFFICE && office.divisionId() == countyId).findFirst()
        .filter(office -> divisions.byId(countyId).level() == Level.COUNTY)
        .orElseThrow(() -> DomainException.invalid("county", "assessment.not.your.county"));
  }

  Division division(long id) {
    return divisions.byId(id);
  }

  /** The present month, up to which values are entered. */
  public YearMonth current() {
    return YearMonth.from(clock.today());
  }

  /** The month asked about; the last that has ended where none is. */
  public YearMonth month(String asked) {
    if (asked == null || asked.isBlank()) {
      return current().minusMonths(1);
    }
    try {
      YearMonth month = YearMonth.parse(asked);
      if (month.isAfter(current())) {
        throw DomainException.invalid("month", "assessment.month.future");
      }
      return month;
    } catch (DateTimeException unreadable) {
      throw DomainException.invalid("month", "assessment.month.unreadable");
    }
  }
}

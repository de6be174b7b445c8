package org.xiaohao.casework.recall;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;

/** The units that may send a cadre to a village (派出单位). */
@Component
public class SendingUnits {

  private final Divisions divisions;
  private final Offices offices;

  SendingUnits(Divisions divisions, Offices offices) {
    this.divisions = divisions;
    this.offices = offices;
  }

  /** Units of the county, the city and the province in which the division lies. */
  public List<Office> above(long divisionId) {
    return Stream.of(Level.COUNTY, Level.CITY, Level.PROVINCE)
        .flatMap(level -> divisions.above(divisionId, level).stream())
        .flatMap(division -> offices.ofDivision(division.id()).stream())
        .filter(office -> office.line() != Line.DISCIPLINE && office.kind() != OfficeKind.ADMINISTRATION).toList();
  }
}

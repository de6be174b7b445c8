package org.xiaohao.casework.escrow;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;

/** Finds the centres whose custodians keep a name. */
@Component
class Circles {

  private final Offices offices;
  private final Divisions divisions;

  Circles(Offices offices, Divisions divisions) {
    this.offices = offices;
    this.divisions = divisions;
  }

  /** The custodians around a receiving office: its own centre's and the next one's up. */
  Circle of(long officeId) {
    return at(offices.byId(officeId).divisionId());
  }

  /** The custodians of a division's centre and of the next one up. */
  Circle at(long divisionId) {
    return new Circle(divisionId, centreAbove(divisionId).orElse(null));
  }

  private Optional<Long> centreAbove(long divisionId) {
    Long parent = divisions.byId(divisionId).parentId();
    while (parent != null && offices.of(parent, OfficeKind.REPORT_CENTRE).isEmpty()) {
      parent = divisions.byId(parent).parentId();
    }
    return Optional.ofNullable(parent);
  }
}

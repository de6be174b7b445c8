package org.xiaohao.supervision.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import org.xiaohao.platform.access.CaseRef;

/** What a county entered for a month: the record to which its values belong. */
public record Assessment(long id, String ref, long countyId, String countyName, String countyCode, LocalDate monthOn) {

  /** Kind of the case. */
  public static final String KIND = "assessment";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  public YearMonth month() {
    return YearMonth.from(monthOn);
  }
}

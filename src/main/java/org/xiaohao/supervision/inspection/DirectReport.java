package org.xiaohao.supervision.inspection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.xiaohao.platform.access.CaseRef;

/**
 * A problem a squad reports straight to the province (问题直报, S55).
 *
 * @param releasedOn from then on city and county know of it; null before
 */
public record DirectReport(long id, String ref, long squadOfficeId, long provinceOfficeId, long areaId, String title,
    String text, long reportedById, LocalDateTime reportedAt, String handling, String opinion, LocalDate handledOn,
    Long releasedById, LocalDate releasedOn) {

  /** Kind of the case. */
  public static final String KIND = "direct-report";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }
}

package org.xiaohao.supervision.inspection;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A covert visit (暗访) by a squad of province or city to villages of one county (S32).
 *
 * @param areaId the county whose heads are served
 * @param feedback what is served on them
 */
public record CovertVisit(long id, String ref, long squadOfficeId, long areaId, String title, String purpose,
    LocalDate plannedOn, VisitState state, LocalDate deployedOn, LocalDate concludedOn, String feedback,
    LocalDate servedOn, String callOffReason, long openedById) {

  /** Kind of the case. */
  public static final String KIND = "covert-visit";

  /** Whether it has started; before that its area and plan lie sealed. */
  public boolean started() {
    return deployedOn != null;
  }

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }
}

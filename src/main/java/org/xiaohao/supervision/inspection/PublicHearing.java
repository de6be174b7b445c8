package org.xiaohao.supervision.inspection;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/** A public hearing of leaders on television (电视问政, S35). */
public record PublicHearing(long id, String ref, long supervisingOfficeId, String title, LocalDate heldOn, String leaders,
    HearingState state, long openedById) {

  /** Kind of the case. */
  public static final String KIND = "public-hearing";

  /** Where a hearing stands: opened, then its promises recorded and listed. */
  public enum HearingState {
    OPENED,
    RECORDED
  }

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }
}

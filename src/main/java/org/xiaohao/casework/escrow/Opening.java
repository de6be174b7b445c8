package org.xiaohao.casework.escrow;

import java.time.LocalDateTime;
import org.xiaohao.platform.access.CaseRef;

/**
 * A name was shown to somebody.
 *
 * @param requestRef the request on whose ground
 * @param unusual many in one day, or at night
 * @param openedAt system time, UTC
 * @param businessAt time of the business clock
 */
public record Opening(long id, String requestRef, String caseKind, long caseId, long personId, OpeningWay way,
    boolean unusual, LocalDateTime openedAt, LocalDateTime businessAt) {

  public CaseRef subject() {
    return new CaseRef(caseKind, caseId);
  }
}

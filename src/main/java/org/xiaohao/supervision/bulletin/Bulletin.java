package org.xiaohao.supervision.bulletin;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A circular of a supervision office.
 *
 * @param drawnOn the day on which it was drawn up by itself
 * @param draftedById who edited it; null until then
 * @param opinion of whoever approved or returned it
 */
public record Bulletin(long id, String ref, BulletinKind kind, long officeId, LocalDate fromOn, LocalDate toOn,
    BulletinState state, String heading, String remarks, LocalDate drawnOn, Long draftedById, String opinion,
    String skipReason, Long approvedById, String number, LocalDate issuedOn) {

  /** Kind of the case. */
  public static final String KIND = "bulletin";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  public Period period() {
    return new Period(fromOn, toOn);
  }
}

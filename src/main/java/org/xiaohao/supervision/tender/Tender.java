package org.xiaohao.supervision.tender;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A tender with what its screening found.
 *
 * @param officeId the office that entered it; the supervision office beside it decides
 * @param openedOn the day on which the bids were opened
 * @param stepPercent by how much price steps may differ and still count as equal; as it was when it was screened
 * @param flags how many pairs are flagged
 * @param reason of the verdict; null before
 */
public record Tender(long id, String ref, long officeId, long countyId, String countyName, String projectNumber,
    String title, LocalDate openedOn, int stepPercent, int flags, TenderState state, String reason, Long decidedById,
    LocalDate decidedOn, Long listId) {

  /** Kind of the case. */
  public static final String KIND = "tender";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }
}

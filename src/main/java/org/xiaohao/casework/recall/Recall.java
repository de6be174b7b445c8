package org.xiaohao.casework.recall;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A recall in codes and dates.
 *
 * @param sendingOfficeId 派出单位 and
 * @param hostOfficeId 乡镇党委: the two that manage the cadre; both see it
 * @param personId who is recalled, if the register knows him; he and his kin are kept from it
 * @param replaced whether somebody took the place; false says that a reason for nobody is on record
 */
@JsonIgnoreProperties({"id", "divisionId", "personId"})
public record Recall(long id, String ref, Cadre cadre, RecallGround ground, long villageId, long divisionId,
    long proposingOfficeId, long sendingOfficeId, long hostOfficeId, RecallState state, LocalDate openedOn, long openedById,
    Long verifiedById, LocalDate verifiedOn, Long approvedById, LocalDate approvedOn, String noticeNumber,
    LocalDate notifiedOn, LocalDate noticeReceivedOn, Boolean replaced, LocalDate replacedOn, LocalDate closedOn,
    Long personId) {

  /** Kind of the case. */
  public static final String KIND = "recall";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }
}

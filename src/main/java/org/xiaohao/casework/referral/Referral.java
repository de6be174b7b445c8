package org.xiaohao.casework.referral;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A referral in codes and dates.
 *
 * @param waitingUntil until when its outcome may be waited for although the case is closed; null without a stated wait
 */
@JsonIgnoreProperties({"id", "accountabilityId", "divisionId"})
public record Referral(long id, String ref, long accountabilityId, long handlingOfficeId, long divisionId,
    long receiverOfficeId, Receiver receiver, ReferralState state, String ruleSet, LocalDate openedOn, long openedById,
    LocalDate feedbackDueOn, String documentNumber, LocalDate sentOn, ReferralReceipt receipt, LocalDate receivedOn,
    Long receivedById, ReferralOutcome outcome, LocalDate outcomeOn, LocalDate waitingUntil) {

  /** Kind of the case. */
  public static final String KIND = "referral";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }
}

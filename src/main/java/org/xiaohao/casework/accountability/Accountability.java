package org.xiaohao.casework.accountability;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A case of accountability in codes: what is said in it lies sealed.
 *
 * @param triggerCode entry of the negative list; null for other triggers
 * @param sourceNumber number or reference of the fact; one fact opens one case
 * @param openingOfficeId the office that opened it: 纪检, 组织 or 监察 (S57)
 * @param divisionId division of the handling office
 * @param decidingDivisionId division whose commission decides; moves up when the decision is above its authority (M16)
 * @param sourceReportId the report behind the clue it was opened for; null for other triggers
 * @param appealUntil last day on which an appeal is taken; null until it is served
 */
public record Accountability(long id, String ref, TriggerKind triggerKind, String triggerCode, LocalDate triggerOn,
    String sourceNumber, long openingOfficeId, long handlingOfficeId, long divisionId, long decidingDivisionId,
    AccountabilityState state, String ruleSet, LocalDate openedOn, long openedById, LocalDate answerDueOn,
    Publication publication, Long publicationApprovedById, LocalDate decidedOn, LocalDate approvedOn,
    LocalDate effectiveOn, LocalDate appealUntil, LocalDate appealsOverOn, LocalDate executedOn, LocalDate publishedOn,
    LocalDate closedOn, @JsonIgnore Long sourceReportId) {

  /** Kind of the case. */
  public static final String KIND = "accountability";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }
}

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
 * @param openedById who opened it or decided that it be opened; null while it is only proposed
 * @param handlingOfficeId who investigates; while it is only proposed, the office that decides on that
 * @param appealUntil last day on which an appeal is taken; null until it is served
 * @param ruleId the rule that proposed it; null if a person opened it unasked
 */
public record Accountability(long id, String ref, TriggerKind triggerKind, String triggerCode, LocalDate triggerOn,
    String sourceNumber, long openingOfficeId, long handlingOfficeId, long divisionId, long decidingDivisionId,
    AccountabilityState state, String ruleSet, LocalDate openedOn, Long openedById, LocalDate answerDueOn,
    Publication publication, Long publicationApprovedById, LocalDate decidedOn, LocalDate approvedOn,
    LocalDate effectiveOn, LocalDate appealUntil, LocalDate appealsOverOn, LocalDate executedOn, LocalDate publishedOn,
    LocalDate closedOn, @JsonIgnore Long sourceReportId,
    String ruleId) {

  /** Kind of the case. */
  public static final String KIND = "accountability";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  /** The message that tells the rule in words; null without one. */
  public String ruleKey() {
    return ruleId == null ? null : "accountability.rule." + ruleId.substring(ruleId.indexOf('/') + 1);
  }

  /** The day on which it was decided or, where the Party committee approves, approved; null before. */
  public LocalDate standsSince() {
    return approvedOn == null ? decidedOn : approvedOn;
  }

  /** Whether nobody has decided yet that there is to be a case. */
  public boolean proposed() {
    return state == AccountabilityState.PROPOSED;
  }
}

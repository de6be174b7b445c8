package org.xiaohao.supervision.inspection;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * An inspection (督查、巡查) by groups, each in its areas (S14, S17, S56).
 *
 * @param planNumber number of the approved plan; null before
 * @param overlapReason why a county is inspected though another inspection is there in the same days
 */
public record Inspection(long id, String ref, InspectionKind kind, String title, String basis, long supervisingOfficeId,
    LocalDate fromOn, LocalDate toOn, String overlapReason, InspectionState state, String planNumber, Long approvedById,
    LocalDate approvedOn, String opinion, String summary, String typicalProblems, String goodPractice,
    String nextSteps, LocalDate closedOn, long openedById) {

  /** Kind of the case. */
  public static final String KIND = "inspection";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }
}

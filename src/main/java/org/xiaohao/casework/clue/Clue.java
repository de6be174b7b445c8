package org.xiaohao.casework.clue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.xiaohao.casework.report.Conclusion;
import org.xiaohao.casework.report.SubKind;
import org.xiaohao.platform.access.CaseRef;

/**
 * A lead on persons, in codes. What it says lies sealed with its report; what was found lies sealed with its findings.
 *
 * @param ref random reference shown to people
 * @param handlingOfficeId the office that handles it
 * @param divisionId division of that office, which is what "owner" means on the discipline line (decision 18)
 * @param kinds codes of the report's kinds, separated by commas
 * @param subKind finer kind; null if none
 * @param grave whether it was ever of an embezzling kind (S53)
 * @param evidenceOn day of the latest evidence that came after the clue was opened; null without
 */
@JsonIgnoreProperties({"id", "reportId", "divisionId"})
public record Clue(long id, String ref, long reportId, String reportRef, long handlingOfficeId, long divisionId,
    ClueState state, String kinds, SubKind subKind, boolean grave, Disposal disposal,
    ClosureGround closureGround, String ruleSet, boolean urgent, LocalDate openedOn, LocalDate shelvedOn,
    LocalDate shelvedReviewOn, LocalDate evidenceOn, Conclusion conclusion, LocalDate concludedOn,
    LocalDate archivedOn) {

  /** Kind of the case. */
  public static final String KIND = "clue";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  public CaseRef report() {
    return new CaseRef("report", reportId);
  }

  public List<String> kindCodes() {
    return kinds.isEmpty() ? List.of() : List.of(kinds.split(","));
  }
}

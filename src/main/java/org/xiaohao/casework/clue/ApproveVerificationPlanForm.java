package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Approval of plan, team and measures.
 *
 * @param measures the measures approved, of those planned (ruling 11)
 * @param partySecretaryNeeded whether the respondent heads the Party committee of the level below, where the post register
 *     does not say so
 */
public record ApproveVerificationPlanForm(
    @NotNull ClueApproval decision,
    List<MeasureKind> measures,
    Boolean partySecretaryNeeded,
    @NotBlank @Size(max = 2000) String opinion) {

  @Override
  public String toString() {
    return "ApproveVerificationPlanForm[hidden]";
  }
}

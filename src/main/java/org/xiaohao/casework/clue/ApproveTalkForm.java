package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Approval of the plan by the deputy in charge. */
public record ApproveTalkForm(
    @NotNull ClueApproval decision,
    @NotBlank @Size(max = 2000) String opinion) {

  @Override
  public String toString() {
    return "ApproveTalkForm[hidden]";
  }
}

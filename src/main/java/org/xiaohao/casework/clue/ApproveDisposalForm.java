package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Approval of the disposal by the secretary. */
public record ApproveDisposalForm(
    @NotNull ClueApproval decision,
    @NotBlank @Size(max = 2000) String opinion,
    @Size(max = 2000) String graveReason) {

  @Override
  public String toString() {
    return "ApproveDisposalForm[hidden]";
  }
}

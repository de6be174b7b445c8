package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Approval of the report by the secretary. */
public record ApproveFindingsForm(
    @NotNull ClueOpinion decision,
    @NotBlank @Size(max = 2000) String opinion) {

  @Override
  public String toString() {
    return "ApproveFindingsForm[hidden]";
  }
}

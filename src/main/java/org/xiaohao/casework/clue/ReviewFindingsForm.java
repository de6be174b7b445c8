package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Review of the report by the deputy in charge. */
public record ReviewFindingsForm(
    @NotNull ClueOpinion decision,
    @NotBlank @Size(max = 2000) String opinion) {

  @Override
  public String toString() {
    return "ReviewFindingsForm[hidden]";
  }
}

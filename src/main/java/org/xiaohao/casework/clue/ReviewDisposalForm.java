package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Review of the disposal by the deputy in charge. */
public record ReviewDisposalForm(
    @NotNull ClueOpinion decision,
    @NotBlank @Size(max = 2000) String opinion,
    @Size(max = 2000) String graveReason) {

  @Override
  public String toString() {
    return "ReviewDisposalForm[hidden]";
  }
}

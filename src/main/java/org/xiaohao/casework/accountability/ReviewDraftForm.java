package org.xiaohao.casework.accountability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The reviewer on facts, evidence, basis and proportion. */
public record ReviewDraftForm(
    @NotNull DraftDecision decision,
    @NotBlank @Size(max = 2000) String opinion) {

  @Override
  public String toString() {
    return "ReviewDraftForm[hidden]";
  }
}

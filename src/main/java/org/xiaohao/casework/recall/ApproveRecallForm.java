package org.xiaohao.casework.recall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Decision of the organisation department. */
public record ApproveRecallForm(
    @NotNull RecallDecision decision,
    @NotBlank @Size(max = 2000) String opinion) {

  @Override
  public String toString() {
    return "ApproveRecallForm[hidden]";
  }
}

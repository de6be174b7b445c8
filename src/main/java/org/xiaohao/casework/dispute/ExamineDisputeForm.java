package org.xiaohao.casework.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What was looked at and what is proposed.
 *
 * @param findings for the office only
 * @param reason for the reporter to read
 */
public record ExamineDisputeForm(@NotBlank @Size(max = 4000) String findings, @NotNull DisputeProposal proposal,
    @NotBlank @Size(max = 2000) String reason) {

  @Override
  public String toString() {
    return "ExamineDisputeForm[hidden]";
  }
}

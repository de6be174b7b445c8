package org.xiaohao.casework.interview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The leading group's decision on the proposal; a return says why. */
public record InterviewApproval(@NotNull ApprovalRuling decision, @Size(max = 1000) String opinion) {

  /** Approve or return. */
  public enum ApprovalRuling {
    APPROVE, RETURN
  }
}

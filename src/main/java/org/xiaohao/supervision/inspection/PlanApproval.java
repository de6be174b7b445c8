package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Decision on the plan; approved, it gets its number. */
public record PlanApproval(@NotNull PlanDecision decision, @Size(max = 1000) String opinion) {

  /** What is decided. */
  public enum PlanDecision {
    APPROVE,
    RETURN
  }
}

package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Review opinion on a plan (审核意见). */
public record PlanReview(@NotNull PlanRuling decision, @Size(max = 1000) String opinion) {

  /** What becomes of the plan. */
  public enum PlanRuling {
    /** Rectification begins. */
    APPROVE,
    /** The unit hands in another plan. */
    RETURN
  }
}

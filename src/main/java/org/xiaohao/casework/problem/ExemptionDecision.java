package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Decision on a request to be exempted from public notice. */
public record ExemptionDecision(@NotNull ExemptionRuling decision, @Size(max = 1000) String opinion) {

  /** What becomes of the request. */
  public enum ExemptionRuling {
    /** Goes on without public notice. */
    APPROVE,
    /** The notice must be hung. */
    REFUSE
  }
}

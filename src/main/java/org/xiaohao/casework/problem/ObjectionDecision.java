package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Decision on a unit's objection, always with its reason. */
public record ObjectionDecision(@NotNull ObjectionRuling decision, @NotBlank @Size(max = 1000) String reason) {

  /** What becomes of the item. */
  public enum ObjectionRuling {
    /** The objection holds: the item is withdrawn. */
    UPHOLD,
    /** It does not: the unit hands in a plan. */
    REJECT
  }
}

package org.xiaohao.casework.problem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Decision on an application for a later date; a refusal says why. */
public record ExtensionDecision(@NotNull ExtensionRuling extension, @Size(max = 1000) String opinion) {

  /** What becomes of the date. */
  public enum ExtensionRuling {
    /** It moves to the day asked for. */
    APPROVE,
    /** It stands. */
    REFUSE
  }
}

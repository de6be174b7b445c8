package org.xiaohao.casework.interview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the interview is put off, once; a refusal says why. */
public record RescheduleDecision(@NotNull RescheduleRuling decision, @Size(max = 1000) String opinion) {

  /** Put off or not. */
  public enum RescheduleRuling {
    APPROVE, REFUSE
  }
}

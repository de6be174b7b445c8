package org.xiaohao.supervision.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The county's decision on an adjustment; its reason is kept either way. */
public record AdjustmentDecision(@NotNull RegisterDecision decision, @NotBlank @Size(max = 2000) String opinion) {

  /** Without the opinion. */
  @Override
  public String toString() {
    return "AdjustmentDecision[" + decision + "]";
  }
}

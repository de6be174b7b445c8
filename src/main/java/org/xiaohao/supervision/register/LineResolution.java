package org.xiaohao.supervision.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * What becomes of a household that is in one list only.
 *
 * @param number under which it is entered as eligible
 */
public record LineResolution(@NotNull LineOutcome outcome,
    @ShownWhen(field = "outcome", value = "SETTLED") @Size(max = 2000) String reason,
    @ShownWhen(field = "outcome", value = "ENTERED") @Size(max = 40) String number) {


  /** Without the reason. */
  @Override
  public String toString() {
    return "LineResolution[" + outcome + "]";
  }
}

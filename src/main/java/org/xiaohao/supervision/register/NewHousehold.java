package org.xiaohao.supervision.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A household as the county enters it: eligible, and not yet in the register.
 *
 * @param head name of its head
 */
public record NewHousehold(@NotNull Long village, @NotBlank @Size(max = 40) String number,
    @NotBlank @Size(max = 60) String head, @NotNull EligibleClass eligibleAs) {

  /** Without the name. */
  @Override
  public String toString() {
    return "NewHousehold[" + village + ", " + number + "]";
  }
}

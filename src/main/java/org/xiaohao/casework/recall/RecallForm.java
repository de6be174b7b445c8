package org.xiaohao.casework.recall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Proposes a recall.
 *
 * @param person who is recalled, chosen from the register; null for somebody it does not know
 * @param name needed for the latter only
 */
public record RecallForm(
    @NotNull Long office,
    @NotNull Long village,
    @NotNull Long sendingOffice,
    @NotNull Cadre cadre,
    Long person,
    @Size(max = 100) String name,
    @NotNull RecallGround ground,
    @NotBlank @Size(max = 4000) String facts) {

  @Override
  public String toString() {
    return "RecallForm[hidden]";
  }
}

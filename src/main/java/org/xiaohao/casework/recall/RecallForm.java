package org.xiaohao.casework.recall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Proposes a recall. */
public record RecallForm(
    @NotNull Long office,
    @NotNull Long village,
    @NotNull Cadre cadre,
    @NotBlank @Size(max = 100) String name,
    @NotNull Long sendingOffice,
    @NotNull RecallGround ground,
    @NotBlank @Size(max = 4000) String facts) {

  @Override
  public String toString() {
    return "RecallForm[hidden]";
  }
}

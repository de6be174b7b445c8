package org.xiaohao.supervision.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** An objection to a clean-out, as it was received. */
public record NewObjection(@NotNull LocalDate receivedOn, @NotBlank @Size(max = 2000) String text) {

  /** Without the words. */
  @Override
  public String toString() {
    return "NewObjection[" + receivedOn + "]";
  }
}

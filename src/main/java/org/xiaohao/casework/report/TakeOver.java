package org.xiaohao.casework.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the head of an upper centre says to take a report over.
 *
 * @param reason in words; kept sealed
 */
public record TakeOver(@NotNull TakeOverGround ground, @NotBlank @Size(max = 1000) String reason) {

  @Override
  public String toString() {
    return "TakeOver[hidden]";
  }
}

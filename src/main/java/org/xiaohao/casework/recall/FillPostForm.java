package org.xiaohao.casework.recall;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who takes the place, or why nobody does. */
public record FillPostForm(
    @Size(max = 100) String replacement,
    LocalDate arrivedOn,
    @Size(max = 1000) String noReplacementReason) {

  @Override
  public String toString() {
    return "FillPostForm[hidden]";
  }
}

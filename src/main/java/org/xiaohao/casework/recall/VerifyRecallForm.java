package org.xiaohao.casework.recall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What was checked on the spot. */
public record VerifyRecallForm(
    @NotNull RecallVerdict verdict,
    @NotNull LocalDate checkedOn,
    @NotBlank @Size(max = 4000) String findings) {

  @Override
  public String toString() {
    return "VerifyRecallForm[hidden]";
  }
}

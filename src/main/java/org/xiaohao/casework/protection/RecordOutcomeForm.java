package org.xiaohao.casework.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What came of the measures. */
public record RecordOutcomeForm(@NotNull ProtectionOutcome outcome, @NotBlank @Size(max = 2000) String result) {

  @Override
  public String toString() {
    return "RecordOutcomeForm[hidden]";
  }
}

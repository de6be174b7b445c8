package org.xiaohao.casework.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the organ did. */
public record ReportOutcomeForm(@NotNull ReferralOutcome outcome, @NotNull LocalDate outcomeOn,
    @NotBlank @Size(max = 2000) String result) {

  @Override
  public String toString() {
    return "ReportOutcomeForm[hidden]";
  }
}

package org.xiaohao.casework.accountability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the decision document says beside what was decided. */
public record IssueDecisionForm(
    @NotNull LocalDate effectiveOn,
    @NotBlank @Size(max = 200) String signedBy,
    @NotBlank @Size(max = 200) String appealTo) {

  @Override
  public String toString() {
    return "IssueDecisionForm[hidden]";
  }
}

package org.xiaohao.casework.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The investigation report, and what is shown to each subject. */
public record InvestigateForm(
    @NotBlank @Size(max = 8000) String facts,
    @NotBlank @Size(max = 4000) String evidence,
    @NotNull LocalDate answerDueOn,
    @Valid @NotEmpty List<Finding> findings) {

  /** What is found about one subject; shown to that subject and to no other. */
  public record Finding(
      @NotNull Long subject,
      @NotBlank @Size(max = 4000) String text) {
  }

  @Override
  public String toString() {
    return "InvestigateForm[hidden]";
  }
}

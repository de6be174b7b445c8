package org.xiaohao.casework.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.xiaohao.platform.workflow.ShownWhen;

/** What is proposed for each subject, and on which articles it rests. */
public record ProposeDecisionForm(
    @Valid @NotEmpty List<Proposal> proposals,
    @NotNull Publication publication) {

  /** One subject. Whatever is proposed names its basis. */
  public record Proposal(
      @NotNull Long subject,
      @NotNull MeasureForm form,
      @ShownWhen(field = "form", value = "ORGANISATIONAL") OrganisationalMeasure measure,
      Responsibility responsibility,
      DutyLine dutyLine,
      @Min(0) @Max(60) Integer effectMonths,
      @ShownWhen(field = "form", value = "EXEMPT") ExemptionGround exemptionGround,
      @NotBlank @Size(max = 1000) String basis,
      @NotBlank @Size(max = 4000) String reason) {
  }

  @Override
  public String toString() {
    return "ProposeDecisionForm[hidden]";
  }
}

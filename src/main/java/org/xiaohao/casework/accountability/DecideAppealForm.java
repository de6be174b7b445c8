package org.xiaohao.casework.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.xiaohao.platform.workflow.ShownWhen;

/** The deciding organ on an appeal, with each vote. */
public record DecideAppealForm(
    @NotNull LocalDate heldOn,
    @NotNull AppealOutcome outcome,
    @ShownWhen(field = "outcome", value = "CHANGED") MeasureForm form,
    @ShownWhen(field = "form", value = "ORGANISATIONAL") OrganisationalMeasure measure,
    @ShownWhen(field = "outcome", value = "CHANGED", optional = true) @Min(0) @Max(60) Integer effectMonths,
    @Valid @NotEmpty List<DeliberateForm.Ballot> votes,
    @NotBlank @Size(max = 1000) String basis,
    @NotBlank @Size(max = 4000) String reason) {

  @Override
  public String toString() {
    return "DecideAppealForm[hidden]";
  }
}

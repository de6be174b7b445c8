package org.xiaohao.casework.accountability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.xiaohao.platform.workflow.ShownWhen;

/** Opens a case: on what fact, by whom, handled by whom, and who is to answer. */
public record OpeningForm(
    @NotNull Long office,
    @NotNull Long handlingOffice,
    @NotNull TriggerKind trigger,
    @ShownWhen(field = "trigger", value = "NEGATIVE_LIST") @Size(max = 40) String triggerCode,
    @NotBlank @Size(max = 60) String sourceNumber,
    @NotNull LocalDate triggerOn,
    @NotBlank @Size(max = 4000) String facts,
    List<Long> units,
    List<Long> posts) {

  @Override
  public String toString() {
    return "OpeningForm[hidden]";
  }
}

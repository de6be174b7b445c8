package org.xiaohao.casework.accountability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.xiaohao.platform.workflow.ShownWhen;

/** Whether a proposed case is opened, handled by whom and against whom; the reason either way. */
public record DecideProposalForm(
    @NotNull ProposalDecision decision,
    @ShownWhen(field = "decision", value = "OPEN") Long handlingOffice,
    @ShownWhen(field = "decision", value = "OPEN") @Size(max = 50) List<Long> subjects,
    @NotBlank @Size(max = 2000) String reason) {

  @Override
  public String toString() {
    return "DecideProposalForm[hidden]";
  }
}

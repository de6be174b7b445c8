package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.xiaohao.platform.workflow.ShownWhen;

/** A team member's own signature. */
public record SignFindingsForm(
    @NotNull SignDecision decision,
    @ShownWhen(field = "decision", value = "REFUSE") @Size(max = 2000) String reason) {

  @Override
  public String toString() {
    return "SignFindingsForm[hidden]";
  }
}

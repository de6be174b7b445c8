package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A team member's own signature. */
public record SignFindingsForm(
    @NotNull SignDecision decision,
    @Size(max = 2000) String reason) {

  @Override
  public String toString() {
    return "SignFindingsForm[hidden]";
  }
}

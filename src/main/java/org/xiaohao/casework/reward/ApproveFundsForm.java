package org.xiaohao.casework.reward;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The finance office's answer; a return needs an opinion. */
public record ApproveFundsForm(@NotNull FundsDecision decision, @Size(max = 2000) String opinion) {

  @Override
  public String toString() {
    return "ApproveFundsForm[hidden]";
  }
}

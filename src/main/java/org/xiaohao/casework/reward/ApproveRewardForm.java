package org.xiaohao.casework.reward;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The commission's answer; a refusal and a return need an opinion. */
public record ApproveRewardForm(@NotNull RewardDecision decision, @Size(max = 2000) String opinion) {

  @Override
  public String toString() {
    return "ApproveRewardForm[hidden]";
  }
}

package org.xiaohao.casework.reward;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * Whether and how much.
 *
 * @param rewarded whether a reward is proposed
 * @param exclusion the ground that shuts it out, if there is one; counts only where the campaign names it
 * @param reason why; names nobody
 */
public record ProposeRewardForm(@NotNull Rewarded rewarded,
    @ShownWhen(field = "rewarded", value = "YES") RewardGround ground,
    @ShownWhen(field = "rewarded", value = "YES") @Positive @Digits(integer = 8, fraction = 2) BigDecimal amount,
    RewardExclusion exclusion, @NotBlank @Size(max = 2000) String reason) {

  /** The proposal. */
  public enum Rewarded {
    YES,
    NO
  }

  @Override
  public String toString() {
    return "ProposeRewardForm[hidden]";
  }
}

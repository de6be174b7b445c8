package org.xiaohao.casework.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Approval; an approved letter is numbered and sent. */
public record ApproveReferralForm(@NotNull ReferralDecision decision, @NotBlank @Size(max = 2000) String opinion) {

  @Override
  public String toString() {
    return "ApproveReferralForm[hidden]";
  }
}

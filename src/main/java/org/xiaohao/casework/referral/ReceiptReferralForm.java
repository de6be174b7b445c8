package org.xiaohao.casework.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiaohao.platform.workflow.ShownWhen;

/** The receipt slip of the organ that received it. */
public record ReceiptReferralForm(@NotNull ReferralReceipt receipt, @NotNull LocalDate receivedOn,
    @ShownWhen(field = "receipt", value = "REFUSED") @Size(max = 1000) String reason) {

  @Override
  public String toString() {
    return "ReceiptReferralForm[hidden]";
  }
}

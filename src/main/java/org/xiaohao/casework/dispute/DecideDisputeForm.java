package org.xiaohao.casework.dispute;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * The decision on a dispute.
 *
 * @param reason told to the reporter
 * @param returnReason what is to be mended
 */
public record DecideDisputeForm(@NotNull DisputeDecision decision,
    @ShownWhen(field = "decision", value = {"UPHOLD", "REJECT"}) @Size(max = 2000) String reason,
    @ShownWhen(field = "decision", value = "RETURN") @Size(max = 1000) String returnReason) {

  @Override
  public String toString() {
    return "DecideDisputeForm[hidden]";
  }
}

package org.xiaohao.casework.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * What the head of the centre decides.
 *
 * @param refusalReason told to the reporter
 * @param forwardMatter the matter in the office's own words; the report itself stays here
 * @param returnReason what the clerk should mend
 */
public record Acceptance(
    @NotNull AcceptanceDecision decision,
    @ShownWhen(field = "decision", value = "REFUSE") RefusalGround refusalGround,
    @ShownWhen(field = "decision", value = "REFUSE") @Size(max = 1000) String refusalReason,
    @ShownWhen(field = "decision", value = "FORWARD") Long forwardOffice,
    @ShownWhen(field = "decision", value = "FORWARD") @Size(max = 2000) String forwardMatter,
    @ShownWhen(field = "decision", value = "FORWARD", optional = true) LocalDate forwardDueOn,
    @ShownWhen(field = "decision", value = "RETURN") @Size(max = 1000) String returnReason) {

  @Override
  public String toString() {
    return "Acceptance[hidden]";
  }
}

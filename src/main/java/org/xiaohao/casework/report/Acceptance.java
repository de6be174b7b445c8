package org.xiaohao.casework.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the head of the centre decides.
 *
 * @param refusalReason told to the reporter
 * @param forwardMatter the matter in the office's own words; the report itself stays here
 * @param returnReason what the clerk should mend
 */
public record Acceptance(
    @NotNull AcceptanceDecision decision,
    RefusalGround refusalGround,
    @Size(max = 1000) String refusalReason,
    Long forwardOffice,
    @Size(max = 2000) String forwardMatter,
    LocalDate forwardDueOn,
    @Size(max = 1000) String returnReason) {

  @Override
  public String toString() {
    return "Acceptance[hidden]";
  }
}

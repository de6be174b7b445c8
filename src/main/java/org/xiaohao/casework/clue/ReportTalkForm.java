package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Report on the talk or letter.
 *
 * @param deniedWithoutGround then it must be talked over again or verified (domain 2.7)
 * @param graveReason needed where an embezzling clue is not to be verified (S53)
 */
public record ReportTalkForm(
    @NotNull TalkOutcome outcome,
    Boolean deniedWithoutGround,
    @NotBlank @Size(max = 8000) String report,
    @Size(max = 2000) String graveReason) {

  @Override
  public String toString() {
    return "ReportTalkForm[hidden]";
  }
}

package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.xiaohao.casework.report.SubKind;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * 处置呈批表.
 *
 * @param closureGround needed for {@link Disposal#CLOSED_NO_ACTION}
 * @param grounds what the report says and why this disposal; sealed
 * @param graveReason needed where an embezzling clue would not be looked into (S53), or is no longer called one
 */
public record ProposeDisposalForm(
    @NotNull Disposal disposal,
    SubKind subKind,
    @ShownWhen(field = "disposal", value = "CLOSED_NO_ACTION") ClosureGround closureGround,
    @NotBlank @Size(max = 4000) String grounds,
    @Size(max = 2000) String graveReason) {

  @Override
  public String toString() {
    return "ProposeDisposalForm[hidden]";
  }
}

package org.xiaohao.casework.accountability;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The Party committee on what needs its approval or is its own to decide. */
public record ApproveByCommitteeForm(
    @NotNull CommitteeDecision decision,
    @NotNull LocalDate heldOn,
    @NotNull @Min(1) Integer present,
    @NotNull @Min(0) Integer inFavour,
    @NotBlank @Size(max = 2000) String opinion) {

  @Override
  public String toString() {
    return "ApproveByCommitteeForm[hidden]";
  }
}

package org.xiaohao.casework.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The Party committee on what needs its approval or is its own to decide, with each vote. */
public record ApproveByCommitteeForm(
    @NotNull CommitteeDecision decision,
    @NotNull LocalDate heldOn,
    @Valid @NotEmpty @Size(max = 50) List<Ballot> votes,
    @NotBlank @Size(max = 2000) String opinion) {

  /**
   * One vote.
   *
   * @param member somebody of the register; null if typed
   * @param name whoever the register does not know; null if chosen
   */
  public record Ballot(
      Long member,
      @Size(max = 40) String name,
      @NotNull Vote vote) {

    @Override
    public String toString() {
      return "Ballot[hidden]";
    }
  }

  @Override
  public String toString() {
    return "ApproveByCommitteeForm[hidden]";
  }
}

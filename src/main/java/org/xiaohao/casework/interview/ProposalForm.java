package org.xiaohao.casework.interview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * The proposal: whom to interview and why, or why not. A person decides; the rules only proposed.
 *
 * @param negativeCodes entries of the negative list that are cited (S18)
 * @param persons posts whose holders are summoned, of those whom facts and area name
 * @param others heads of other units that a person adds
 * @param leader person who leads
 */
public record ProposalForm(
    @NotNull Proposal proposal,
    @ShownWhen(field = "proposal", value = "PROPOSE", optional = true) @Size(max = 20) List<String> negativeCodes,
    @ShownWhen(field = "proposal", value = "PROPOSE") @Size(max = 20) List<Long> persons,
    @Valid @ShownWhen(field = "proposal", value = "PROPOSE", optional = true) @Size(max = 20) List<Added> others,
    @ShownWhen(field = "proposal", value = "PROPOSE") Long leader,
    @ShownWhen(field = "proposal", value = "PROPOSE", optional = true) @Size(max = 300) String attendees,
    @NotNull @Size(max = 2000) String reason) {

  /** The head of a unit. */
  public record Added(@NotNull Long post) {
  }

  /** Whether there is to be an interview. */
  public enum Proposal {
    PROPOSE, DROP
  }
}

package org.xiaohao.casework.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * Whether a proposed case is opened, handled by whom and against whom; the reason either way.
 *
 * @param subjects those of the proposed who are to answer
 * @param dropReason why the others of the proposed are not
 * @param added who is to answer beside them
 */
public record DecideProposalForm(
    @NotNull ProposalDecision decision,
    @ShownWhen(field = "decision", value = "OPEN") Long handlingOffice,
    @ShownWhen(field = "decision", value = "OPEN", optional = true) @Size(max = 50) List<Long> subjects,
    @ShownWhen(field = "decision", value = "OPEN", optional = true) @Size(max = 2000) String dropReason,
    @Valid @ShownWhen(field = "decision", value = "OPEN", optional = true) @Size(max = 50) List<Added> added,
    @NotBlank @Size(max = 2000) String reason) {

  /** A unit or the holder of a post, from the registers, and why it is to answer too. */
  public record Added(
      @NotNull SubjectKind kind,
      @ShownWhen(field = "kind", value = "UNIT") Long unit,
      @ShownWhen(field = "kind", value = "PERSON") Long post,
      @NotBlank @Size(max = 1000) String reason) {

    @Override
    public String toString() {
      return "Added[hidden]";
    }
  }

  @Override
  public String toString() {
    return "DecideProposalForm[hidden]";
  }
}

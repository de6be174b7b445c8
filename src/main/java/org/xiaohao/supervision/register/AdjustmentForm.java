package org.xiaohao.supervision.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * A proposed adjustment. Kinds differ in what they need, see {@link AdjustmentRules}.
 *
 * @param ground code of the campaign's ground of a clean-out
 * @param proof where the vote or the publicity can be looked up
 * @param toldOn when the household was told that it may object
 * @param head the right name of its head
 * @param village the right village
 */
public record AdjustmentForm(@NotNull AdjustmentKind kind, @NotBlank @Size(max = 2000) String reason,
    @ShownWhen(field = "kind", value = "CLEAN_OUT") @Size(max = 40) String ground,
    @ShownWhen(field = "kind", value = {"INCLUDE", "CLEAN_OUT"}) ProofKind proofKind,
    @ShownWhen(field = "kind", value = {"INCLUDE", "CLEAN_OUT"}) LocalDate proofOn,
    @ShownWhen(field = "kind", value = {"INCLUDE", "CLEAN_OUT"}) @Size(max = 2000) String proof,
    @ShownWhen(field = "kind", value = "CLEAN_OUT") LocalDate toldOn,
    @ShownWhen(field = "kind", value = "CORRECT", optional = true) @Size(max = 60) String head,
    @ShownWhen(field = "kind", value = "CORRECT", optional = true) Long village) {

  /** Without words and names. */
  @Override
  public String toString() {
    return "AdjustmentForm[" + kind + "]";
  }
}

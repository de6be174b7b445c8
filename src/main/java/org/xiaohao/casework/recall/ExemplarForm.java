package org.xiaohao.casework.recall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * An entry of the register.
 *
 * @param unit unit in which the person held the post on that day; needed for a demotion
 * @param basis needed for a demotion
 * @param decisionNumber number of the decision a demotion rests on: of accountability, or of the organisation department
 */
public record ExemplarForm(
    @NotNull Long office,
    @NotNull ExemplarKind kind,
    @NotBlank @Size(max = 200) String name,
    @ShownWhen(field = "kind", value = "DEMOTION") Long unit,
    @NotNull LocalDate happenedOn,
    @NotBlank @Size(max = 4000) String deed,
    @ShownWhen(field = "kind", value = "DEMOTION") DemotionBasis basis,
    @ShownWhen(field = "kind", value = "DEMOTION") @Size(max = 60) String decisionNumber) {

  @Override
  public String toString() {
    return "ExemplarForm[hidden]";
  }
}

package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * 初步核实方案 and team.
 *
 * @param members the others of the team; with the leader two or more (2019 Art. 33)
 * @param safetyPlan needed when talks are planned (ruling 11); sealed
 */
public record PlanVerificationForm(
    @NotNull Long leader,
    @NotEmpty List<Long> members,
    @NotBlank @Size(max = 8000) String plan,
    @NotEmpty List<MeasureKind> measures,
    @Size(max = 4000) String safetyPlan) {

  @Override
  public String toString() {
    return "PlanVerificationForm[hidden]";
  }
}

package org.xiaohao.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Plan of a talk or letter of inquiry.
 *
 * @param matters what the person is asked to explain; sealed
 * @param safetyPlan needed for a talk (ruling 11); sealed
 */
public record PlanTalkForm(
    @NotNull TalkMethod method,
    @NotEmpty List<Long> members,
    @NotBlank @Size(max = 4000) String matters,
    @NotBlank @Size(max = 4000) String plan,
    @Size(max = 4000) String safetyPlan) {

  @Override
  public String toString() {
    return "PlanTalkForm[hidden]";
  }
}

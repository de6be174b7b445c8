package org.xiaohao.casework.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the reporter is told when the last problem is crossed off (ruling 16). */
public record Closure(@NotBlank @Size(max = 4000) String text, @NotNull AnswerWay way) {

  @Override
  public String toString() {
    return "Closure[hidden]";
  }
}

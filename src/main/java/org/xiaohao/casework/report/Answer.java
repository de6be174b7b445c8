package org.xiaohao.casework.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * What the reporter is told came of the report (D2), and what the reporter said to it.
 *
 * @param objection what the reporter objected; needed if the reporter objects
 */
public record Answer(@NotBlank @Size(max = 4000) String text, @NotNull AnswerWay way, @NotNull Agreement agreement,
    @ShownWhen(field = "agreement", value = "OBJECTS") @Size(max = 2000) String objection) {

  @Override
  public String toString() {
    return "Answer[hidden]";
  }
}

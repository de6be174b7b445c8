package org.xiaohao.casework.interview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.xiaohao.platform.workflow.ShownWhen;

/** The written answer of the one who is summoned, or his one request for another day. */
public record AnswerForm(@NotNull Reply reply,
    @ShownWhen(field = "reply", value = "ANSWER") @Size(max = 4000) String answer,
    @ShownWhen(field = "reply", value = "RESCHEDULE") @Size(max = 500) String reason) {

  /** What is handed in. */
  public enum Reply {
    ANSWER, RESCHEDULE
  }
}

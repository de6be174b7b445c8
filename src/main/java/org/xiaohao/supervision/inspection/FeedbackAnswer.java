package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A head's answer to the feedback; a refusal is recorded and serves him as well (ruling 20). */
public record FeedbackAnswer(@NotNull HeadAnswer decision, @Size(max = 1000) String opinion) {

  /** What the head does with it. */
  public enum HeadAnswer {
    ACKNOWLEDGE,
    REFUSE
  }
}

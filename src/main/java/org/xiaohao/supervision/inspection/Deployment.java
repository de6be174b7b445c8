package org.xiaohao.supervision.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.xiaohao.platform.workflow.ShownWhen;

/** Whether the team starts, or the visit is called off unknown to the area. */
public record Deployment(@NotNull DeploymentDecision decision,
    @ShownWhen(field = "decision", value = "CALL_OFF") @Size(max = 1000) String reason) {

  /** What is decided. */
  public enum DeploymentDecision {
    DEPLOY,
    CALL_OFF
  }
}

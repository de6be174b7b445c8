package org.xiaohao.casework.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.xiaohao.platform.workflow.ShownWhen;

/**
 * The unit's answer to the notice: a plan with the five settings 五定 (content, target, measures, people, time), or an
 * objection (整改方案: 原因剖析、整改目标、措施、牵头/配合单位、责任领导/责任人、时限与节点、举一反三与长效机制).
 *
 * @param outcome by what the item is put right; null means by work on the spot
 * @param policy the rule to be made or changed, with who answers for it and by when (S21)
 */
public record PlanSubmission(
    @NotNull Submission submission,
    @ShownWhen(field = "submission", value = "PLAN") @Size(max = 2000) String cause,
    @ShownWhen(field = "submission", value = "PLAN") @Size(max = 1000) String target,
    @ShownWhen(field = "submission", value = "PLAN") @Valid @Size(max = 30) List<Measure> measures,
    @ShownWhen(field = "submission", value = "PLAN") @Size(max = 100) String leadUnit,
    @ShownWhen(field = "submission", value = "PLAN", optional = true) @Size(max = 300) String supportUnits,
    @ShownWhen(field = "submission", value = "PLAN") @Size(max = 60) String leader,
    @ShownWhen(field = "submission", value = "PLAN") @Size(max = 60) String person,
    @ShownWhen(field = "submission", value = "PLAN", optional = true) @Size(max = 1000) String milestones,
    @ShownWhen(field = "submission", value = "PLAN", optional = true) @Size(max = 2000) String prevention,
    @ShownWhen(field = "submission", value = "PLAN", optional = true) ItemOutcome outcome,
    @ShownWhen(field = "outcome", value = "POLICY_CHANGE") @Size(max = 300) String policy,
    @ShownWhen(field = "outcome", value = "POLICY_CHANGE") @Size(max = 100) String policyOwner,
    @ShownWhen(field = "outcome", value = "POLICY_CHANGE") LocalDate policyDueOn,
    @ShownWhen(field = "submission", value = "OBJECTION") @Size(max = 2000) String grounds) {

  /** What is handed in. */
  public enum Submission {
    /** A plan of rectification. */
    PLAN,
    /** The unit objects to the notice; once a round. */
    OBJECTION
  }

  /** One measure with who carries it out and by when. */
  public record Measure(@NotBlank @Size(max = 1000) String text, @NotBlank @Size(max = 60) String person,
      @NotNull LocalDate dueOn) {
  }
}

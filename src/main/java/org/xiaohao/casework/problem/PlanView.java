package org.xiaohao.casework.problem;

import java.time.LocalDate;

/**
 * A plan as it was handed in, with its review.
 *
 * @param outcome null where nothing was said
 * @param policy the rule to be made or changed; as owner and due date only of a {@link ItemOutcome#POLICY_CHANGE}
 */
public record PlanView(long id, int round, String cause, String target, String leadUnit, String supportUnits,
    String leader, String person, String milestones, String prevention, String state, String opinion,
    LocalDate submittedOn, String submittedBy, LocalDate reviewedOn, String reviewedBy,
    ItemOutcome outcome, String policy, String policyOwner, LocalDate policyDueOn) {
}

package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** A plan as it was handed in, with its review. */
public record PlanView(long id, int round, String cause, String target, String leadUnit, String supportUnits,
    String leader, String person, String milestones, String prevention, String state, String opinion,
    LocalDate submittedOn, String submittedBy, LocalDate reviewedOn, String reviewedBy) {
}

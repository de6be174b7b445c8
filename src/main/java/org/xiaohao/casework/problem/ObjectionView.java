package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** A unit's objection; the decision is null while it is open. */
public record ObjectionView(int round, String grounds, LocalDate raisedOn, String raisedBy,
    ObjectionDecision.ObjectionRuling decision, String reason, LocalDate decidedOn, String decidedBy) {
}

package org.xiaohao.platform.deadline;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * The time of a rung of the reminder ladder has passed; published once a rung, clock and due date, in the transaction
 * that records it.
 *
 * @param rung its name in the rule set: NOTIFY, DUE, BREACH, SUPERIOR, INTERVIEW
 */
public record RungReached(CaseRef subject, String code, String rung, LocalDate dueOn) {
}

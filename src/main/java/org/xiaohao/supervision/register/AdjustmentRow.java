package org.xiaohao.supervision.register;

import java.time.LocalDate;

/**
 * A line of the list of adjustments.
 *
 * @param ref of the household
 * @param householdNumber as the register numbers it
 * @param number place among the adjustments of the household
 */
public record AdjustmentRow(long id, String ref, String householdNumber, String villageName, int number,
    AdjustmentKind kind, AdjustmentState state, LocalDate proposedOn, LocalDate decidedOn) {
}

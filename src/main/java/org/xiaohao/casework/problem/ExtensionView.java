package org.xiaohao.casework.problem;

import java.time.LocalDate;

/**
 * One application for a later date; who decided, when and with what opinion are null while it waits.
 *
 * @param number counted over all rounds of the item
 * @param proof what bears the reason out, in words; null where evidence was chosen instead
 */
public record ExtensionView(long id, int round, int number, String reason, String proof, LocalDate oldDueOn,
    LocalDate askedDueOn, long askedById, String askedBy, String askedOffice, LocalDate askedOn, ExtensionState state,
    String opinion, String decidedBy, String decidedOffice, LocalDate decidedOn) {
}

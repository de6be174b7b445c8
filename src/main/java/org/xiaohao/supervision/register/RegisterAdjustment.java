package org.xiaohao.supervision.register;

import java.time.LocalDate;

/**
 * An adjustment of the register (动态调整), without its words, which lie sealed.
 *
 * @param number place among those of its household, from 1
 * @param ground the class of who is included, the campaign's ground of who is cleaned out; else null
 * @param proofKind how the village had its say; null where it need not
 * @param toldOn when the household was told that it may object to its clean-out; else null
 * @param villageId where a correction moves it; else null
 */
public record RegisterAdjustment(long id, long householdId, int number, AdjustmentKind kind, AdjustmentState state,
    String ground, ProofKind proofKind, LocalDate proofOn, LocalDate toldOn, Long villageId, long officeId,
    long proposedById, LocalDate proposedOn, Long decidedById, LocalDate decidedOn) {
}

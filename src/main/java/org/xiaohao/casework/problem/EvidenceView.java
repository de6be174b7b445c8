package org.xiaohao.casework.problem;

import java.time.LocalDate;

/**
 * A piece of evidence as one item uses it.
 *
 * @param attachmentId its file; null for evidence that is only described
 * @param itemId the item it was added to
 * @param itemRound round of the using item today
 * @param round round in which the item uses it
 */
public record EvidenceView(long id, Long attachmentId, String description, LocalDate addedOn, String personName,
    long itemId, int itemRound, int round) {
}

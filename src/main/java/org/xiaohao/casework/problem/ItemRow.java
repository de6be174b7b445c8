package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A problem item as the ledger shows it.
 *
 * @param extensions how often its date was moved in this round
 * @param oldDueOn the date before the last extension; null if there was none, like who approved it
 */
public record ItemRow(long id, String ref, int number, String title, String dimension, String aspect, String placeName,
    String responsibleName, ItemState state, LocalDate dueOn, int round, int returnCount, boolean urgent,
    LocalDateTime changedAt, int extensions, LocalDate oldDueOn, String extendedBy) {
}

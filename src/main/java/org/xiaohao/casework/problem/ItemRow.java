package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A problem item as the ledger shows it. */
public record ItemRow(long id, String ref, int number, String title, String dimension, String aspect, String placeName,
    String responsibleName, ItemState state, LocalDate dueOn, int round, int returnCount, boolean urgent,
    LocalDateTime changedAt) {
}

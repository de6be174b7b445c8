package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** A policy document on record, and who recorded it. */
public record PolicyDocumentView(int round, String number, String title, LocalDate issuedOn, LocalDate recordedOn,
    String recordedBy) {
}

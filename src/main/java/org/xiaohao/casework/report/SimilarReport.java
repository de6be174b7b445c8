package org.xiaohao.casework.report;

import java.time.LocalDate;

/** A report of the same centre that may be about the same: shown by reference only. */
public record SimilarReport(long id, String ref, LocalDate receivedOn, ReportState state) {
}

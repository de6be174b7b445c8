package org.xiaohao.casework.report;

/** A result a report came to, as it was then; a later one does not change it. */
public record ReportResult(long id, long reportId, Conclusion conclusion) {
}

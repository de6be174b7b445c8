package org.xiaohao.casework.report;

/** A report has been closed for good. */
public record ReportArchived(long reportId) {
}

package org.xiaohao.casework.report;

/** STUB, dropped at merge. */
public record ReportArchived(long reportId) {
}

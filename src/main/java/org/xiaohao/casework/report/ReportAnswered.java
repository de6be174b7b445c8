package org.xiaohao.casework.report;

/** Whoever brought a report was told what came of it; published in the transaction of the answer. */
public record ReportAnswered(long reportId, Conclusion conclusion) {
}

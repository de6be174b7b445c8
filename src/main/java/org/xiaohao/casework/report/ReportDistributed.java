package org.xiaohao.casework.report;

import java.util.List;

/** STUB, dropped at merge. */
public record ReportDistributed(long reportId, String reportRef, long handlingOfficeId, String ruleSet, boolean urgent,
    List<String> kindCodes) {
}

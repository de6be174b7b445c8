package org.xiaohao.casework.report;

import java.util.List;

/**
 * A report has been given to an office to be handled as a clue; published in the transaction that gave it.
 *
 * @param kindCodes kinds, and the finer kind if one was set
 */
public record ReportDistributed(long reportId, String reportRef, long handlingOfficeId, String ruleSet, boolean urgent,
    List<String> kindCodes) {
}

package org.xiaohao.casework.report;

/** The reporter has added facts or files to a report that is being handled, or a merged report brought some. */
public record EvidenceAdded(long reportId) {
}

package org.xiaohao.casework.report;

/**
 * A report says that a reporter is retaliated against (C13): said by the reporter at filing, or registered at the centre that keeps it;
 * the second adds to the first.
 *
 * @param earlierReportId the report for which the reporter suffers; null if it is not known
 * @param leakSuspected whether somebody of a centre or office is suspected to have told who reported
 */
public record RetaliationRegistered(long reportId, Long earlierReportId, boolean leakSuspected) {
}

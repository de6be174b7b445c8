package org.xiaohao.casework.report;

/**
 * A reporter disputes the outcome of a report; another office must look at it (W17).
 *
 * @param reportId the report that was handled
 * @param raisedByReportId the report of the reporter who disputes: the same one, or one merged into it
 * @param outcome the state that is disputed
 */
public record OutcomeDisputed(long reportId, long raisedByReportId, ReportState outcome) {
}

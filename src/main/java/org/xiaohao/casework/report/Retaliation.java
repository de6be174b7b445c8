package org.xiaohao.casework.report;

/**
 * What a reporter says of retaliation for an earlier report (C13).
 *
 * @param earlierReportId the earlier report, whose receipt code the reporter showed; null if none was shown
 * @param leakSuspected whether the reporter believes that whoever received or handled it told
 */
public record Retaliation(Long earlierReportId, boolean leakSuspected) {
}

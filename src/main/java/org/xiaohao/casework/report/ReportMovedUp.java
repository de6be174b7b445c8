package org.xiaohao.casework.report;

/**
 * A report lies with a centre above now; what was opened beside it below must follow, and nothing of it stay there.
 *
 * @param leakSuspected whether it went up because somebody below may have told who reported (C13)
 */
public record ReportMovedUp(long reportId, boolean leakSuspected) {
}

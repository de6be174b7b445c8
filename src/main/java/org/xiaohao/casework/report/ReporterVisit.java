package org.xiaohao.casework.report;

import org.xiaohao.platform.vault.ReporterKey;

/**
 * A reporter who has shown the receipt code: which report, and the key that opens its thread. Lives for one request.
 *
 * @param reportId the report
 * @param key the unlocked key
 */
public record ReporterVisit(long reportId, ReporterKey key) {
}

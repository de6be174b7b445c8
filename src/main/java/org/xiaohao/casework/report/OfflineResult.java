package org.xiaohao.casework.report;

/**
 * What became of a letter, call or visit.
 *
 * @param filed the report; null if only the envelope was kept
 * @param envelope the envelope; null if a report was entered
 */
public record OfflineResult(FiledReport filed, Envelope envelope) {
}

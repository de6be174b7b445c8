package org.xiaohao.platform.audit;

import java.time.LocalDateTime;

/**
 * Somebody opened confidential content of a case.
 *
 * @param at system time, UTC
 * @param attachmentId the file of which the untouched original was handed out; null for all other readings
 */
public record ReadEntry(long id, LocalDateTime at, long personId, String personName, Long attachmentId) {
}

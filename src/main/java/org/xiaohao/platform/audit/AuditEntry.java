package org.xiaohao.platform.audit;

import java.time.LocalDateTime;

/**
 * One deed.
 *
 * @param at system time, UTC
 * @param businessAt time of the business clock
 * @param personName who; null for the public side and the scheduler
 * @param officeName in which office; may be null
 * @param action code
 * @param detail codes, ids and dates; may be null
 */
public record AuditEntry(long id, LocalDateTime at, LocalDateTime businessAt, Long personId, String personName,
    String officeName, String action, String detail) {
}

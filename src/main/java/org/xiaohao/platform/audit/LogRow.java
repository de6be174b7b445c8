package org.xiaohao.platform.audit;

import java.time.LocalDateTime;

/**
 * A deed or a reading in the security auditor's list: codes, ids and dates, no content.
 *
 * @param at system time, UTC
 * @param businessAt time of the business clock; null for a reading
 * @param action code; null for a reading, and where retention dropped what the entry said
 * @param caseReference reference of the case; null without one
 */
public record LogRow(long id, LocalDateTime at, LocalDateTime businessAt, String personName, String officeName,
    String kind, String action, String detail, String caseReference, String chain, long seq) {
}

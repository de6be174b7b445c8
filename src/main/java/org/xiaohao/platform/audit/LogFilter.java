package org.xiaohao.platform.audit;

import java.time.LocalDateTime;
import org.xiaohao.platform.access.CaseRef;

/**
 * What the security auditor looks for; null parts ask for nothing.
 *
 * @param from UTC, included
 * @param to UTC, not included
 */
public record LogFilter(CaseRef subject, Long personId, AuditKind kind, LocalDateTime from, LocalDateTime to) {
}

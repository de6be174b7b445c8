package org.xiaohao.platform.deadline;

import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;

/**
 * A clock was started, moved, paused, met or cancelled; published in the same transaction.
 *
 * @param dueOn the date that now counts, or null while none does (met, cancelled, paused)
 */
public record ClockChanged(CaseRef subject, String code, LocalDate dueOn) {
}

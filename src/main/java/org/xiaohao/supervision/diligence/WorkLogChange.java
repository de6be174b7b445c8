package org.xiaohao.supervision.diligence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What a day said before it was corrected, why it was, by whom and when. */
public record WorkLogChange(LocalDate workedOn, BigDecimal hours, BigDecimal povertyHours, String reason,
    long changedById, LocalDateTime changedAt) {
}

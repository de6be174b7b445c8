package org.xiaohao.supervision.diligence;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A day of a leader: hours worked, and of these on poverty relief (S22).
 *
 * @param personId who held the post on that day
 * @param enteredById the leader, or an aide
 */
public record WorkLog(long id, LocalDate workedOn, BigDecimal hours, BigDecimal povertyHours, long personId,
    long enteredById) {
}

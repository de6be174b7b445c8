package org.xiaohao.supervision.register;

import java.time.LocalDate;

/**
 * What was said against a clean-out; words and answer lie sealed.
 *
 * @param verdict null until it is answered
 */
public record RegisterObjection(long id, long adjustmentId, int number, LocalDate receivedOn, ObjectionVerdict verdict,
    LocalDate answeredOn, long enteredById, Long answeredById) {
}

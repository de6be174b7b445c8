package org.xiaohao.casework.report;

import java.time.LocalDate;

/**
 * All that a lower centre keeps of paper on a matter of a higher level: number, date, where it went (2020 rules Art. 15).
 *
 * @param forwardedOn when it left; null until then
 */
public record Envelope(long id, long officeId, String number, LocalDate receivedOn, long forwardedToId,
    LocalDate dueOn, LocalDate forwardedOn, long personId) {
}

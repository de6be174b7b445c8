package org.xiaohao.casework.handover;

import java.time.LocalDate;

/**
 * A clue as the office that handed it up may follow it: received under this number, and later the outcome in one word.
 *
 * @param toOfficeId case management that received it
 * @param outcome code; null while nothing was answered
 */
public record SentClue(long id, String number, long fromOfficeId, long toOfficeId, LocalDate sentOn, LocalDate answeredOn,
    String outcome) {
}

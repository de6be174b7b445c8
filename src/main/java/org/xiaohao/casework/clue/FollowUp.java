package org.xiaohao.casework.clue;

import java.time.LocalDate;

/** What was decided after a verification, beside recommendations; the reason lies sealed. */
record FollowUp(Long id, long clueId, long verificationId, FollowUpKind kind, ClearingWay clearingWay, String number, long decidedById,
    LocalDate decidedOn) {
}

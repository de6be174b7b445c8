package org.xiaohao.casework.problem;

import java.time.LocalDate;

/** A sampled item of a look-back; without a verdict it is still to be visited. */
public record LookBackItem(long itemId, String ref, String title, int round, String closeNumber, ItemState state,
    LookBackVerdict verdict, String note, String checkedBy, LocalDate checkedOn) {
}

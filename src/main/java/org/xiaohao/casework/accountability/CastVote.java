package org.xiaohao.casework.accountability;

import java.time.LocalDate;

/** A recorded vote. */
public record CastVote(int round, long divisionId, LocalDate heldOn, long personId, Vote vote) {
}

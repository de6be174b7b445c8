package org.xiaohao.casework.clue;

import java.time.LocalDate;

/** A talk or letter of inquiry in codes and dates; plan, reply and report lie sealed. */
record Talk(Long id, long clueId, TalkMethod method, long plannedById, LocalDate plannedOn, Long approvedById,
    LocalDate approvedOn, LocalDate sentOn, LocalDate receivedOn, LocalDate repliedOn, Boolean partyChiefOpinion,
    Boolean deniedWithoutGround, TalkOutcome outcome, LocalDate finishedOn) {
}

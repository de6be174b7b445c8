package org.xiaohao.casework.problem;

import java.time.LocalDate;

/**
 * The answer of a county as lists show it.
 *
 * @param done whether nothing of it is open
 * @param drawRef the draw that decided about "none here"; null before
 */
public record AnswerRow(long listId, String listRef, long problemId, String problemRef, String title, long countyId,
    String countyName, AnswerState state, boolean done, int itemsTotal, int itemsOpen, LocalDate dueOn, String grounds,
    String evidence, String signer, LocalDate answeredOn, NoneHereVerdict verdict, String verdictReason,
    LocalDate checkedOn, String drawRef, String seed) {

  /** Whether the county says that there is none, and nobody found otherwise. */
  public boolean noneHere() {
    return state == AnswerState.NONE_REPORTED || state == AnswerState.NONE_DRAWN || state == AnswerState.NONE_STANDS;
  }
}

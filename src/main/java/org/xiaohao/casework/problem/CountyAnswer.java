package org.xiaohao.casework.problem;

import java.time.LocalDate;

/**
 * The answer of one county to one parent problem. Its list holds the items into which the county split the problem.
 *
 * @param listId the county's list, and with it the case
 * @param signer who answers by name for what the county says
 * @param drawId the draw that decided about "none here"; null before
 * @param verdict what the check on the spot found; null without one
 */
public record CountyAnswer(long listId, long problemId, long countyId, long rectifyingOfficeId, AnswerState state,
    Long answeredById, LocalDate answeredOn, String grounds, String evidence, String signer, Long drawId,
    NoneHereVerdict verdict, String verdictReason, LocalDate onSpotOn, Long checkedById, LocalDate checkedOn) {

  /** 1, and 2 after "none here" was found false. */
  public int round() {
    return verdict == NoneHereVerdict.FAILED ? 2 : 1;
  }
}

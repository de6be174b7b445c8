package org.xiaohao.supervision.diligence;

import java.time.LocalDate;

/**
 * A village that a leader has taken on (包抓村, S23).
 *
 * @param toOn last day; null while it runs
 */
public record VillageContract(long id, long postId, long villageId, String villageName, String townshipName,
    VillageGrade grade, LocalDate fromOn, LocalDate toOn, long enteredById) {

  boolean holdsOn(LocalDate day) {
    return !fromOn.isAfter(day) && (toOn == null || !toOn.isBefore(day));
  }
}

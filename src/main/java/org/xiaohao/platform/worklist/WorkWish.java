package org.xiaohao.platform.worklist;

import java.time.LocalDate;

/**
 * A filter as the statements take it.
 *
 * @param dueFrom first due date wanted; null for any
 * @param dueBefore day after the last due date wanted; null for any
 */
record WorkWish(String step, Long officeId, String kind, LocalDate dueFrom, LocalDate dueBefore, boolean byChange) {

  static WorkWish of(WorkFilter filter, LocalDate today, LocalDate notSoon) {
    LocalDate before = filter.due() == null ? null : filter.due() == WorkFilter.Due.OVERDUE ? today : notSoon;
    return new WorkWish(filter.step(), filter.officeId(), filter.kind(),
        filter.due() == WorkFilter.Due.SOON ? today : null, before, filter.byChange());
  }
}

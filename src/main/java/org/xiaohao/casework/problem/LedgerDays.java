package org.xiaohao.casework.problem;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;

/**
 * The days against which the ledger compares dates.
 *
 * @param soonUntil last day that is close at hand
 * @param on30 thirty days ago, and so on
 */
record LedgerDays(LocalDate today, LocalDate soonUntil, LocalDate on30, LocalDate on60, LocalDate on90) {

  /** Reads them from the business clock and the working calendar. */
  @Component
  static class Calendar {

    private final Deadlines deadlines;
    private final BusinessClock clock;

    Calendar(Deadlines deadlines, BusinessClock clock) {
      this.deadlines = deadlines;
      this.clock = clock;
    }

    LocalDate today() {
      return clock.today();
    }

    LedgerDays days() {
      LocalDate today = clock.today();
      return new LedgerDays(today, deadlines.soonUntil(), today.minusDays(30), today.minusDays(60), today.minusDays(90));
    }
  }
}

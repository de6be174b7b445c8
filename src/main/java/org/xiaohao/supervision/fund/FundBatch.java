package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.ClockState;

/**
 * A batch of relief money (资金批次), in yuan.
 *
 * @param budgetYear the year of the budget it belongs to
 * @param officeId the finance department that passes it on
 * @param divisionId the division at which it arrived
 * @param paid what was paid on to counties so far
 * @param dueOn by when all of it is to be paid on (D16); null where no term runs
 * @param clock where that term stands; null where none runs
 */
public record FundBatch(long id, String ref, String documentNumber, String title, BigDecimal amount, FundSource source,
    int budgetYear, long officeId, long divisionId, LocalDate arrivedOn, BigDecimal paid, LocalDate lastPaidOn,
    LocalDate dueOn, ClockState clock) {

  /** Kind of the case. */
  public static final String KIND = "fund-batch";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  /** What has not been paid on yet. */
  public BigDecimal balance() {
    return amount.subtract(paid);
  }
}

package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.ClockState;

/**
 * What a county was paid out of a batch (资金分配), in yuan.
 *
 * @param receivedOn null until the county has confirmed it
 * @param landed what the county has put to work so far (落地)
 * @param dueOn by when all of it is to be put to work (D16); null where no term runs
 * @param clock where that term stands; null where none runs
 */
public record FundAllocation(long id, String ref, long batchId, long countyId, String countyName, BigDecimal amount,
    LocalDate paidOn, LocalDate receivedOn, BigDecimal landed, LocalDate lastLandedOn, LocalDate dueOn, ClockState clock) {

  /** Kind of the case. */
  public static final String KIND = "fund-allocation";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  /** What has not been put to work yet. */
  public BigDecimal balance() {
    return amount.subtract(landed);
  }
}

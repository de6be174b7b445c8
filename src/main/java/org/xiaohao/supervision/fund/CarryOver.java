package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.ClockState;

/**
 * Money carried over instead of being used (结转资金), in yuan.
 *
 * @param allocationId what the county was paid, where the ledger has it; else null
 * @param auditDocument the document of the audit that found it
 * @param unmovedSince the day of its last movement
 * @param moved what was paid back, or used, so far
 * @param officeId the office that entered it
 * @param listId its problem list
 * @param dueOn by when it is to be paid back, and {@code clock} where that term stands; null without a decision
 * @param decisionNumber number of the decision to recover it; null without one
 */
public record CarryOver(long id, String ref, Long allocationId, long countyId, String countyName, FundSource source,
    int budgetYear, BigDecimal amount, CarryOverCause cause, String auditDocument, LocalDate foundOn,
    LocalDate unmovedSince, CarryOverState state, BigDecimal moved, long officeId, long enteredById,
    String decisionNumber, LocalDate decidedOn, Long decidedById, Long listId, LocalDate dueOn,
    ClockState clock) {

  /** Kind of the case. */
  public static final String KIND = "carry-over";

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  /** What has neither been paid back nor used. */
  public BigDecimal balance() {
    return amount.subtract(moved);
  }

  /**
   * Why the money cannot be recovered, as the key of a refusal; null if it can. Only money of centre and province that slow
   * work has left over is recovered (S43).
   */
  public String refusal() {
    return refusal(source, cause);
  }

  static String refusal(FundSource source, CarryOverCause cause) {
    if (!source.fromAbove()) {
      return source == FundSource.COUNTY ? "fund.recovery.county" : "fund.recovery.city";
    }
    return cause == CarryOverCause.SLOW_WORK ? null : "fund.recovery.cause";
  }
}

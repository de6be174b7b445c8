package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an entry said before it was corrected. What the entry does not have is null.
 *
 * @param entry number of the part put to work, else 0
 * @param number 1 for what was entered first
 * @param happenedOn the day of arrival, payment, receipt or use
 * @param reason why it was corrected
 */
public record FundVersion(FundPart part, int entry, int number, String documentNumber, String title, FundSource source,
    Integer budgetYear, BigDecimal amount, LocalDate happenedOn, String purpose, String reason, long correctedById,
    LocalDate correctedOn) {

  static FundVersion of(FundBatch was, String reason) {
    return new FundVersion(FundPart.BATCH, 0, 0, was.documentNumber(), was.title(), was.source(), was.budgetYear(),
        was.amount(), was.arrivedOn(), null, reason, 0, null);
  }

  static FundVersion payment(FundAllocation was, String reason) {
    return new FundVersion(FundPart.PAYMENT, 0, 0, null, null, null, null, was.amount(), was.paidOn(), null, reason, 0,
        null);
  }

  static FundVersion receipt(FundAllocation was, String reason) {
    return new FundVersion(FundPart.RECEIPT, 0, 0, null, null, null, null, null, was.receivedOn(), null, reason, 0, null);
  }

  static FundVersion of(FundLanding was, String reason) {
    return new FundVersion(FundPart.LANDING, was.number(), 0, null, null, null, null, was.amount(), was.landedOn(),
        was.purpose(), reason, 0, null);
  }
}

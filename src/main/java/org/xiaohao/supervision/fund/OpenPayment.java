package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A payment as everybody may read it: what, how much, when and where; no person.
 *
 * @param amount in yuan; 0 if a correction says that there was no such payment
 * @param corrections what was published before it was corrected, oldest first
 */
public record OpenPayment(long id, String countyCode, String countyName, String title, String documentNumber,
    FundSource source, int budgetYear, BigDecimal amount, LocalDate paidOn, LocalDate publishedOn, FundChannel channel,
    String place, LocalDate postedOn, List<Correction> corrections) {

  /** What was published before, and when that was corrected. What was not corrected is null. */
  public record Correction(String title, String documentNumber, BigDecimal amount, LocalDate paidOn,
      LocalDate correctedOn) {
  }
}

package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Money that lies idle (S52).
 *
 * @param kind of the record that has it: batch, allocation or carried-over money
 * @param title of its batch; null for carried-over money
 * @param placeName where it lies
 * @param balance what has not moved, in yuan
 * @param since the day of its last movement
 * @param days that have passed since
 */
public record IdleFund(String kind, long id, String ref, String title, String placeName, FundSource source,
    int budgetYear, BigDecimal balance, LocalDate since, int days) {

  /** The same row with its days counted. */
  IdleFund on(LocalDate today) {
    return new IdleFund(kind, id, ref, title, placeName, source, budgetYear, balance, since,
        (int) ChronoUnit.DAYS.between(since, today));
  }

  /** What the row after which a list goes on is known by. */
  public String key() {
    return since + "_" + kind + "_" + id;
  }
}

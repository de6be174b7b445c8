package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A payment that should be public by now and is not. */
public record UnpublishedFund(long id, String ref, String countyName, String title, BigDecimal amount, LocalDate paidOn,
    LocalDate dueOn) {

  /** By what a list goes on behind this row. */
  public String key() {
    return dueOn + "_" + id;
  }
}

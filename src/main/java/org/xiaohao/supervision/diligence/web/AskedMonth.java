package org.xiaohao.supervision.diligence.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;

/** The month that a list is asked for: {@code 2017-06}, or the present one. */
@Component
class AskedMonth {

  private final BusinessClock clock;

  AskedMonth(BusinessClock clock) {
    this.clock = clock;
  }

  YearMonth of(String month) {
    if (month == null || month.isBlank()) {
      return YearMonth.from(clock.today());
    }
    try {
      return YearMonth.parse(month.strip());
    } catch (DateTimeException e) {
      throw DomainException.invalid("month", "diligence.month");
    }
  }
}

package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a reporter may still dispute the outcome that was told.
 *
 * @param until the last day
 * @param daysLeft days until then, all days counted, since that is how people count; negative once it is over
 */
public record DisputeTerm(LocalDate until, int daysLeft) {

  static DisputeTerm of(LocalDate until, LocalDate today) {
    return new DisputeTerm(until, (int) ChronoUnit.DAYS.between(today, until));
  }

  public boolean over() {
    return daysLeft < 0;
  }
}

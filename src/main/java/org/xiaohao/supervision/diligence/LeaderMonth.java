package org.xiaohao.supervision.diligence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The time that a leader gave to poverty relief in a month (S22).
 *
 * @param days days entered
 * @param hours hours worked on these days; null if none is entered, like the next two
 * @param povertyHours of these hours on poverty relief
 * @param percent the share, cut off and never rounded up after the first decimal place
 * @param threshold the share demanded at this level, in per cent
 */
public record LeaderMonth(Leader leader, int days, BigDecimal hours, BigDecimal povertyHours, BigDecimal percent,
    int threshold, TimeStanding standing) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static LeaderMonth missing(Leader leader, int threshold) {
    return new LeaderMonth(leader, 0, null, null, null, threshold, TimeStanding.MISSING);
  }

  /** The share is compared as a product, so that nothing is rounded before it is judged. */
  static LeaderMonth of(Leader leader, WorkLogMapper.Sum sum, int threshold) {
    BigDecimal given = sum.povertyHours().multiply(HUNDRED);
    boolean met = given.compareTo(sum.hours().multiply(BigDecimal.valueOf(threshold))) >= 0;
    return new LeaderMonth(leader, sum.days(), sum.hours(), sum.povertyHours(),
        given.divide(sum.hours(), 1, RoundingMode.DOWN), threshold, met ? TimeStanding.MET : TimeStanding.BELOW);
  }
}

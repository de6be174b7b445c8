package org.xiaohao.supervision.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a county counted.
 *
 * @param version 1, and one more for each correction
 * @param numerator households or people that fulfil it
 * @param denominator of so many
 * @param reason why it was corrected; null for the first version
 */
public record IndicatorValue(Indicator code, int version, int numerator, int denominator, String reason, LocalDate enteredOn,
    String enteredBy) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Whether the share reaches so many per cent: by cross-multiplying, so that nothing is rounded up. */
  public boolean reaches(BigDecimal target) {
    return BigDecimal.valueOf(numerator).multiply(HUNDRED).compareTo(target.multiply(BigDecimal.valueOf(denominator))) >= 0;
  }

  /** The share in per cent, cut off after two digits: what falls short never shows as reached. */
  public BigDecimal percent() {
    return BigDecimal.valueOf(numerator).multiply(HUNDRED).divide(BigDecimal.valueOf(denominator), 2, RoundingMode.DOWN);
  }
}

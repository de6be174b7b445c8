package org.xiaohao.supervision.assessment;

import java.math.BigDecimal;

/**
 * One indicator of a county with its target.
 *
 * @param target per cent, as the rule set says for the last day of the month
 * @param value null where nothing was entered: missing is not met
 */
public record Rate(Indicator code, BigDecimal target, IndicatorValue value) {

  /** Whether the target is reached. */
  public boolean met() {
    return value != null && value.reaches(target);
  }

  /** Whether nothing was entered. */
  public boolean missing() {
    return value == null;
  }
}

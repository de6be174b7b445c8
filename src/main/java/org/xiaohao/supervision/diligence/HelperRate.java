package org.xiaohao.supervision.diligence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often households refused to sign for what a helper entered (S27).
 *
 * @param waiting entries that count for nothing until they are signed or refused
 */
public record HelperRate(long helperId, int signed, int refused, int waiting) {

  /** Refusals among the entries that count, in per cent; null where none counts. */
  public BigDecimal percent() {
    int counting = signed + refused;
    return counting == 0 ? null
        : BigDecimal.valueOf(refused * 100L).divide(BigDecimal.valueOf(counting), 1, RoundingMode.HALF_UP);
  }
}

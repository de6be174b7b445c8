package org.xiaohao.supervision.diligence;

import java.time.LocalDate;

/**
 * The broadcast meeting of a county in a month (电视直播会, S30).
 *
 * @param meetings how many there were
 * @param lastOn the day of the last; null without one
 * @param villages how many villages the one reached that reached most; null without one
 */
public record CountyMonth(long countyId, String code, String name, int meetings, LocalDate lastOn, Integer villages) {

  /** Whether the county is listed for holding none. */
  public boolean missing() {
    return meetings == 0;
  }
}

package org.xiaohao.supervision.assessment;

import java.util.List;

/**
 * The five indicators of a county in a month (S25).
 *
 * @param ref reference of the record; null while nothing was entered
 * @param rates always five
 */
public record CountyLine(long countyId, String countyCode, String countyName, String ref, List<Rate> rates) {

  /** 全面达标: only if each of the five reaches its target. */
  public boolean met() {
    return rates.stream().allMatch(Rate::met);
  }

  /** How many reach their targets. */
  public int reached() {
    return (int) rates.stream().filter(Rate::met).count();
  }

  /** By what the list is ordered and goes on: fewest reached first, then by code. */
  public String key() {
    return reached() + "_" + countyCode;
  }
}

package org.xiaohao.supervision.register;

import java.time.LocalDate;

/**
 * How far a village is.
 *
 * @param total its households; null until it has reported
 * @param missing whether it was not done when the campaign ended
 */
public record RecheckVillage(long villageId, String villageName, Integer total, Integer done, LocalDate enteredOn,
    Long enteredById, boolean missing) {

  /** Whether every household was checked. */
  public boolean complete() {
    return total != null && total.equals(done);
  }
}

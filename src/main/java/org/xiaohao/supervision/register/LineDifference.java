package org.xiaohao.supervision.register;

import java.time.LocalDate;

/**
 * A household that is in one list and not in the other.
 *
 * @param listId the list that has it
 * @param number its row in the list
 * @param householdRef what it was entered as; null if it was not
 * @param resolvedOn null while it is open
 */
public record LineDifference(long listId, int number, long villageId, String villageName, Long resolutionId, String householdRef,
    LocalDate resolvedOn, Long resolvedById) {

  /** Whether nobody has resolved it yet. */
  public boolean open() {
    return resolutionId == null;
  }
}

package org.xiaohao.supervision.bulletin;

import java.time.LocalDate;

/**
 * That a circular proposes to name a unit, as the unit learns it: its own line alone, and the answer to what it said of it.
 *
 * @param issuingOfficeId the office that edits the circular
 * @param officeId the unit
 * @param objection what the unit says is wrong; null if it says nothing
 * @param answer to the objection; null while there is none
 * @param answered why it was answered so
 * @param state of the circular
 */
public record UnitCheck(long bulletinId, String ref, String heading, LocalDate fromOn, LocalDate toOn,
    long issuingOfficeId, long officeId, int overdue, int daysLate, String objection, ObjectionAnswer answer, String answered, BulletinState state) {

  /** Whether the circular is being edited, so that something may still be said. */
  public boolean open() {
    return state == BulletinState.DRAFT;
  }
}

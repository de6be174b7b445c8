package org.xiaohao.supervision.bulletin;

import java.time.LocalDate;

/**
 * That a circular proposes to name a unit, as the unit learns it before the circular is sent in: its own line alone.
 *
 * @param issuingOfficeId the office that edits the circular
 * @param officeId the unit
 * @param objection what the unit says is wrong; null if it says nothing
 */
public record UnitCheck(long bulletinId, String ref, String heading, LocalDate fromOn, LocalDate toOn,
    long issuingOfficeId, long officeId, int overdue, int daysLate, String objection) {
}

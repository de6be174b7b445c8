package org.xiaohao.supervision.bulletin;

import java.time.LocalDate;

/**
 * A unit proposed to be named.
 *
 * @param overdue how many of its items were overdue on the morning after the period
 * @param daysLate days of the longest
 * @param ruling null until the circular was edited
 * @param checked how its facts were checked, or why it is not named
 * @param objection what the unit says is wrong; null if it says nothing
 * @param answer to the objection; null while there is none
 * @param answered why it was answered so
 */
public record NamedUnit(long officeId, int overdue, int daysLate, UnitRuling ruling, String checked,
    String objection, LocalDate objectedOn, ObjectionAnswer answer, String answered) {

  /** What becomes of the proposal. */
  public enum UnitRuling {
    NAME,
    DROP
  }

  /** As those on the distribution list read it: without how it was checked and what the unit said. */
  public NamedUnit named() {
    return new NamedUnit(officeId, overdue, daysLate, ruling, null, null, null, null, null);
  }
}

package org.xiaohao.supervision.bulletin;

/**
 * A unit proposed to be named.
 *
 * @param overdue how many of its items were overdue on the morning after the period
 * @param daysLate days of the longest
 * @param ruling null until the circular was edited
 * @param checked how its facts were checked, or why it is not named
 */
public record NamedUnit(long officeId, int overdue, int daysLate, UnitRuling ruling, String checked) {

  /** What becomes of the proposal. */
  public enum UnitRuling {
    NAME,
    DROP
  }

  /** As those on the distribution list read it: without how it was checked. */
  public NamedUnit named() {
    return new NamedUnit(officeId, overdue, daysLate, ruling, null);
  }
}

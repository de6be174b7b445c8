package org.xiaohao.casework.problem;

/**
 * What the ledger is narrowed to; null means all.
 *
 * @param placePath path of the division in which the place lies
 * @param placeOnly only items of that division itself, none of those below it
 * @param parent reference of a problem of the province, of which only the children are wanted
 * @param open only items neither signed off nor withdrawn
 * @param overdue only open items past their due date
 * @param listing only what was listed in a period
 */
public record LedgerFilter(ItemState state, String placePath, boolean placeOnly, String aspect, String dimension,
    String parent, boolean open, boolean overdue, LedgerMark mark, LedgerListing listing) {

  /** Everything the viewer may see. */
  public static LedgerFilter all() {
    return of(null);
  }

  /** Everything the viewer may see in this state. */
  public static LedgerFilter of(ItemState state) {
    return new LedgerFilter(state, null, false, null, null, null, false, false, null, null);
  }

  /** What is still to be done. */
  public static LedgerFilter stillOpen() {
    return new LedgerFilter(null, null, false, null, null, null, true, false, null, null);
  }

  /** What is still to be done and late. */
  public static LedgerFilter late() {
    return new LedgerFilter(null, null, false, null, null, null, true, true, null, null);
  }

  /** Open items of an area with a mark. */
  public static LedgerFilter open(String placePath, LedgerMark mark) {
    return new LedgerFilter(null, placePath, false, null, null, null, true, false, mark, null);
  }

  /** What was listed in an area in a period, as it was known on a day. */
  public static LedgerFilter listed(String placePath, LedgerListing listing) {
    return new LedgerFilter(null, placePath, false, null, null, null, false, false, null, listing);
  }
}

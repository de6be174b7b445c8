package org.xiaohao.casework.board;

/**
 * A figure and the list it counts.
 *
 * @param query what narrows the ledger to its rows: {@code /desk/items?…} as a page, {@code /api/v1/items?…} as JSON
 */
public record Figure(int count, String query) {

  /** The page of the list. */
  public String path() {
    return "/desk/items?" + query;
  }

  /** Share of a whole in percent, rounded; 0 of nothing. */
  public int percentOf(int whole) {
    return whole == 0 ? 0 : Math.round(100f * count / whole);
  }
}

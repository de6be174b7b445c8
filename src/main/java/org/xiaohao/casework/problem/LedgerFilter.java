package org.xiaohao.casework.problem;

/**
 * What the ledger is narrowed to; null means all.
 *
 * @param placePath path of the division in which the place lies
 * @param open only items neither signed off nor withdrawn
 * @param overdue only open items past their due date
 */
public record LedgerFilter(ItemState state, String placePath, String aspect, String dimension, boolean open,
    boolean overdue) {

  /** Everything the viewer may see. */
  public static LedgerFilter all() {
    return new LedgerFilter(null, null, null, null, false, false);
  }
}

package org.xiaohao.supervision.register;

/** Where a proposed adjustment stands; both decisions are final. */
public enum AdjustmentState {
  PROPOSED,
  APPROVED,
  REFUSED
}

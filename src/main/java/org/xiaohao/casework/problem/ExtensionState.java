package org.xiaohao.casework.problem;

/** What became of an application for a later date. */
public enum ExtensionState {
  /** Waits for a decision; the old date goes on counting. */
  PENDING,
  /** The date has moved. */
  APPROVED,
  /** The old date stands. */
  REFUSED,
  /** The item was signed off or withdrawn before anybody decided. */
  MOOT
}

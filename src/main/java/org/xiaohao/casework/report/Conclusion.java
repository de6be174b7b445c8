package org.xiaohao.casework.report;

/** What became of the clue. */
public enum Conclusion {
  SUBSTANTIATED,
  PARTLY,
  UNSUBSTANTIATED,
  UNVERIFIABLE,
  /** Closed without verification, or answered by the organ it was sent to. */
  CLOSED
}

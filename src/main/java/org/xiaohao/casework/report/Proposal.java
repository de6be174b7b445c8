package org.xiaohao.casework.report;

/** What the clerk proposes after registering. */
public enum Proposal {
  ACCEPT,
  REFUSE,
  FORWARD,
  MERGE,
  /** A matter of the upper level, or about the centre itself: goes up at once (2020 rules Art. 15). */
  SEND_UP
}

package org.xiaohao.casework.dispute;

/** What may come of a dispute. */
public enum DisputeProposal {
  /** The outcome was wrong; the report is looked at again. */
  UPHOLD,
  /** The outcome stands. */
  REJECT
}

package org.xiaohao.supervision.diligence;

/** How a leader's month stands against the share of time demanded (S22). */
public enum TimeStanding {
  /** Nothing was entered: nobody knows, which is not the same as no time given. */
  MISSING,
  /** Red. */
  BELOW,
  /** Green: the share or more. */
  MET
}

package org.xiaohao.casework.problem;

/** What a check on the spot says of a county's "none here". */
public enum NoneHereVerdict {
  /** There is none. */
  CONFIRMED,
  /** There is: the county takes the problem on. */
  FAILED
}

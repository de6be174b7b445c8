package org.xiaohao.casework.problem;

/** Whether a county has listed all the items into which it splits a parent problem. */
public enum Splitting {
  /** All are listed. */
  COMPLETE,
  /** More will follow; the parent waits for them. */
  FURTHER
}

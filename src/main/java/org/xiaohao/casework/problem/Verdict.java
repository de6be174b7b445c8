package org.xiaohao.casework.problem;

/** What a check finds. */
public enum Verdict {
  /** Goes on to the next step. */
  PASS,
  /** Goes back to rectification, alone and with a reason. */
  RETURN
}

package org.xiaohao.casework.recall;

/** What the organisation department decides. */
public enum RecallDecision {
  APPROVE,
  REFUSE,
  /** Back to the check. */
  RETURN
}

package org.xiaohao.casework.dispute;

/** What the head of the reviewing office decides. */
public enum DisputeDecision {
  UPHOLD,
  REJECT,
  /** Back to whoever examined it. */
  RETURN
}

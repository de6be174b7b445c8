package org.xiaohao.casework.report;

/** What the head of the centre decides. */
public enum AcceptanceDecision {
  ACCEPT,
  REFUSE,
  FORWARD,
  /** Back to the clerk. */
  RETURN
}

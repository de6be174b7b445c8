package org.xiaohao.casework.accountability;

/** What the Party committee says. */
public enum CommitteeDecision {
  APPROVE,
  RETURN
}

package org.xiaohao.casework.report;

/** What the head says to a proposed distribution. */
public enum ApprovalDecision {
  APPROVE,
  RETURN
}

package org.xiaohao.supervision.register;

/** What becomes of a proposed adjustment. */
public enum RegisterDecision {
  APPROVE,
  REFUSE
}

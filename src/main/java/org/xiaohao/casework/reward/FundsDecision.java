package org.xiaohao.casework.reward;

/** What the finance office decides. */
public enum FundsDecision {
  APPROVE,
  RETURN
}

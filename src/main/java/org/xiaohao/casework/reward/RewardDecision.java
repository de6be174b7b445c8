package org.xiaohao.casework.reward;

/** What the secretary decides. */
public enum RewardDecision {
  APPROVE,
  /** No reward; it must have been proposed so, or be given a reason. */
  REFUSE,
  RETURN
}

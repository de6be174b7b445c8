package org.xiaohao.casework.referral;

/** What came of it. */
public enum ReferralOutcome {
  /** 立案. */
  FILED,
  /** 处罚 or prosecuted. */
  PENALISED,
  /** 协助完成. */
  ASSISTED,
  /** 不予处理. */
  NO_ACTION
}

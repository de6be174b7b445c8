package org.xiaohao.casework.referral;

/** Where a referral stands. */
public enum ReferralState {
  /** 拟定. */
  DRAFTING,
  /** 待审批. */
  APPROVING,
  /** 已发出. */
  SENT,
  /** 已受理. */
  RECEIPTED,
  /** 已有结果: nothing follows. */
  SETTLED;

  /** Whether this state may be followed by that one. */
  public boolean mayBecome(ReferralState next) {
    return switch (this) {
      case DRAFTING -> next == APPROVING;
      case APPROVING -> next == SENT || next == DRAFTING;
      case SENT -> next == RECEIPTED || next == DRAFTING;
      case RECEIPTED -> next == SETTLED;
      case SETTLED -> false;
    };
  }
}

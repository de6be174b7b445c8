package org.xiaohao.casework.referral;

/** Approval of the letter. */
public enum ReferralDecision {
  APPROVE,
  RETURN
}

package org.xiaohao.casework.referral;

/** The receipt slip. */
public enum ReferralReceipt {
  /** 受理. */
  ACCEPTED,
  /** 不予受理: back to the sender. */
  REFUSED
}

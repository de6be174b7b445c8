package org.xiaohao.casework.referral;

/** Whom a referral is about (S49). */
public enum ReferredKind {
  /** 国家工作人员. */
  OFFICIAL,
  /** 非国家工作人员. */
  PERSON,
  /** 市场主体. */
  MARKET_ENTITY
}

package org.xiaohao.casework.accountability;

/** Why an honest mistake is not held against somebody (容错, S36). */
public enum ExemptionGround {
  /** 先行先试 without a precedent. */
  PIONEERING,
  /** No rule said otherwise. */
  UNCLEAR_POLICY,
  /** Nobody could have prevented it. */
  FORCE_MAJEURE,
  /** For the common good, decided collectively, without private gain. */
  PUBLIC_GOOD
}

package org.xiaohao.supervision.register;

/** Why a household belongs in the register: the five classes of S40, or because it was in it before this program. */
public enum EligibleClass {
  /** 低保户. */
  ALLOWANCE,
  /** 残疾人户. */
  DISABLED,
  /** 重灾户. */
  DISASTER,
  /** 移民户. */
  MIGRANT,
  /** 大病重病户. */
  ILLNESS,
  /** 原已建档立卡: taken over from the register kept so far; not newly added. */
  RECORDED
}

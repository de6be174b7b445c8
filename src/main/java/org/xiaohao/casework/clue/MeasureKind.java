package org.xiaohao.casework.clue;

/** Measures a verification may take once they are approved (ruling 11). */
public enum MeasureKind {
  /** 谈话; needs a safety plan. */
  TALK,
  /** 调取资料. */
  OBTAIN,
  /** 查询账户、登记. */
  QUERY,
  /** 鉴定. */
  APPRAISE
}

package org.xiaohao.supervision.inspection;

/** Kinds of inspection (S14). */
public enum InspectionKind {
  /** 集中督查. */
  CONCENTRATED,
  /** 重点督查. */
  FOCUSED,
  /** 专项督查. */
  SPECIAL,
  /** 巡查: heads of provincial departments lead the groups (S56). */
  PATROL,
  /** 暗访: never shown outside those who plan and do it. */
  COVERT
}

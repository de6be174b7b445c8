package org.xiaohao.casework.accountability;

/** What came of an appeal. */
public enum AppealOutcome {
  /** 维持. */
  UPHELD,
  /** 变更. */
  CHANGED,
  /** 撤销. */
  REVOKED
}

package org.xiaohao.casework.accountability;

/** What an accountability case may be opened for (S18, S57). */
public enum TriggerKind {
  /** 负面清单: an entry of the negative list; names its code. */
  NEGATIVE_LIST,
  /** 重大问题, found by oversight, patrol or assessment. */
  MAJOR_PROBLEM,
  /** 整改不力. */
  POOR_RECTIFICATION,
  /** 虚假整改. */
  SHAM_RECTIFICATION,
  /** 约谈后未兑现承诺. */
  INTERVIEW_ESCALATED,
  /** A verified clue. */
  VERIFICATION
}

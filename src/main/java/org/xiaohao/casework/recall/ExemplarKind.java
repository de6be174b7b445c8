package org.xiaohao.casework.recall;

/** Entries of the register (S36). */
public enum ExemplarKind {
  /** 先进典型. */
  COMMENDATION,
  /** 反面典型. */
  NEGATIVE_EXAMPLE,
  /** 降格调整: cites the decision it rests on. */
  DEMOTION
}

package org.xiaohao.supervision.fund;

/** Why money was not used in its year. */
public enum CarryOverCause {
  /** 因工作迟缓: the one cause for which money is recovered (S43). */
  SLOW_WORK,
  PROJECT_CHANGED,
  ARRIVED_LATE,
  OTHER
}

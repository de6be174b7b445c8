package org.xiaohao.supervision.stationed;

/** Whether a cadre is in the village: what the village records of a day, and what a spot check finds. */
public enum PresenceMark {
  /** 在岗. */
  PRESENT,
  /** 请假: leave that was approved is no absence. */
  LEAVE,
  /** 缺勤. */
  ABSENT
}

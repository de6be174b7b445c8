package org.xiaohao.supervision.stationed;

/** How a cadre does his duty, as a work group found it. */
public enum DutyGrade {
  /** 优秀. */
  EXCELLENT,
  /** 称职. */
  COMPETENT,
  /** 基本称职. */
  BARELY,
  /** 不称职: reason to propose a recall. */
  INCOMPETENT
}

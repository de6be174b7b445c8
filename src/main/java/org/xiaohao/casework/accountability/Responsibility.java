package org.xiaohao.casework.accountability;

/** Kind of responsibility (ruling 13). */
public enum Responsibility {
  /** 全面领导责任: of the body. */
  OVERALL_LEADERSHIP,
  /** 主要领导责任. */
  MAIN_LEADERSHIP,
  /** 重要领导责任. */
  IMPORTANT_LEADERSHIP,
  /** 直接责任: belongs to discipline. */
  DIRECT
}

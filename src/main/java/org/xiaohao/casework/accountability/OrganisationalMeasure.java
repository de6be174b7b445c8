package org.xiaohao.casework.accountability;

/** 组织处理. */
public enum OrganisationalMeasure {
  /** 停职检查. */
  SUSPENSION,
  /** 调整职务. */
  TRANSFER,
  /** 责令辞职. */
  RESIGNATION,
  /** 降职. */
  DEMOTION,
  /** 免职. */
  REMOVAL
}

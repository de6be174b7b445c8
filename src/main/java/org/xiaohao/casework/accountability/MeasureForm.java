package org.xiaohao.casework.accountability;

/** Forms of accountability (问责方式; 2016 Art. 7), and what may be decided instead. */
public enum MeasureForm {
  /** 检查: written self-criticism of a unit. */
  WRITTEN_CHECK,
  /** 通报. */
  CIRCULAR,
  /** 改组 of a unit. */
  REORGANISE,
  /** 诫勉 of a person. */
  ADMONITION,
  /** 组织处理 of a person; names the measure. */
  ORGANISATIONAL,
  /** 纪律处分 of a person. */
  DISCIPLINE,
  /** 容错免责: an honest mistake, with its ground (S36). */
  EXEMPT,
  /** 不予问责: nothing to answer for. */
  NONE
}

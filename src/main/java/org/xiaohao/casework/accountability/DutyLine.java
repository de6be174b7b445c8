package org.xiaohao.casework.accountability;

/** The line on which a subject answers (ruling 13). */
public enum DutyLine {
  /** 党纪. */
  PARTY,
  /** 政务. */
  ADMINISTRATIVE,
  /** 组织. */
  ORGANISATION,
  OTHER
}

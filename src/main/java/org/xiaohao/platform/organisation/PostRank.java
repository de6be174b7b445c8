package org.xiaohao.platform.organisation;

/** Standing of a post within its own level; with the level it says who manages the holder. */
public enum PostRank {
  /** 党政正职. */
  LEADING_CHIEF,
  /** 党政副职 and members of the standing committee, so also the discipline secretary. */
  LEADING_DEPUTY,
  /** 部门正职. */
  UNIT_CHIEF,
  /** 部门副职. */
  UNIT_DEPUTY,
  /** Head of an office within a unit. */
  OFFICE_CHIEF,
  STAFF
}

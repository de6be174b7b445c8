package org.xiaohao.supervision.stationed;

/** As what a cadre is stationed in a village. */
public enum StationedRole {
  /** 第一书记. */
  FIRST_SECRETARY,
  /** 驻村工作队员; a village with at least one has a team. */
  TEAM_MEMBER
}

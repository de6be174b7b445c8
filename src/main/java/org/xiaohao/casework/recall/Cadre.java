package org.xiaohao.casework.recall;

/** Who may be recalled. */
public enum Cadre {
  /** 第一书记. */
  FIRST_SECRETARY,
  /** 驻村工作队员. */
  TEAM_MEMBER,
  /** 村干部. */
  VILLAGE_CADRE
}

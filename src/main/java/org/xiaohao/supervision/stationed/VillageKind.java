package org.xiaohao.supervision.stationed;

/** Whether a village is on the list of poor villages. */
public enum VillageKind {
  /** 贫困村. */
  POOR,
  /** 非贫困村: needs a team from so many registered poor on (S45). */
  NOT_POOR
}

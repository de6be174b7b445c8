package org.xiaohao.supervision.diligence;

/** 好, 中 or 差: a leader takes on one poor village of each kind (S23). */
public enum VillageGrade {
  GOOD,
  MIDDLE,
  POOR
}

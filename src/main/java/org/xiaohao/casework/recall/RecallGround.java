package org.xiaohao.casework.recall;

/** Why. */
public enum RecallGround {
  /** 不称职. */
  INCOMPETENT,
  /** 不作为. */
  IDLE,
  /** 脱岗走读. */
  ABSENT,
  /** 虚报或签字造假. */
  FAKED
}

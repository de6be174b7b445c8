package org.xiaohao.casework.report;

/** Why an upper centre takes a report over. */
public enum TakeOverGround {
  /** The centre below is suspected of leaking, delaying or covering. */
  SUSPICION,
  /** The matter is grave, or goes beyond the place: the head of the upper commission decided. */
  HEAD_DECISION
}

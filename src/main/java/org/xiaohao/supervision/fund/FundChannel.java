package org.xiaohao.supervision.fund;

/** Where a payment was made public beside the page of this program (公告公示). */
public enum FundChannel {
  /** On the board for village or government affairs. */
  NOTICE_BOARD,
  WEBSITE,
  NEWSPAPER,
  BROADCAST,
  /** Read out before the villagers. */
  MEETING
}

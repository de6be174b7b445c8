package org.xiaohao.casework.report;

/** How a report came in. */
public enum Channel {
  ONLINE,
  LETTER,
  CALL,
  VISIT,
  /** 移送: handed up by another organ as a clue. */
  REFERRAL
}

package org.xiaohao.casework.report;

/** How a report came in. */
public enum Channel {
  ONLINE,
  LETTER,
  CALL,
  VISIT
}

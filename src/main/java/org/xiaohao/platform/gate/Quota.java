package org.xiaohao.platform.gate;

/** What is counted by sender. */
public enum Quota {
  /** Forms sent without work. */
  WITHOUT_WORK,
  /** Receipt codes that nobody has; a right code is never counted (decision 15). */
  WRONG_CODE,
  /** All forms sent; only makes the next work harder, refuses nothing. */
  SENT
}

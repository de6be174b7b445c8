package org.xiaohao.platform.organisation;

/** The line of work an office belongs to; the two lines meet only in documents. */
public enum Line {
  /** Works on persons: reports, clues. */
  DISCIPLINE,
  /** Works on matters: problem lists, rectification. */
  RECTIFICATION,
  /** Decides in both, such as a Party committee. */
  BOTH,
  /** Works on no case, such as system administration. */
  NONE
}

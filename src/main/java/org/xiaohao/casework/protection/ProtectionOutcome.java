package org.xiaohao.casework.protection;

/** What came of the measures. */
public enum ProtectionOutcome {
  /** What was taken is given back. */
  RESTORED,
  /** The retaliation has ended. */
  STOPPED,
  /** There was none. */
  NOT_FOUND,
  /** More is to be done. */
  CONTINUE
}

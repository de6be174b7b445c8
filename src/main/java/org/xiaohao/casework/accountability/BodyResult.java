package org.xiaohao.casework.accountability;

/** What a meeting resolved. */
public enum BodyResult {
  /** Decided, or to be laid before the Party committee where it has to approve. */
  DECIDE,
  /** Proposed to the next level. */
  PROPOSE_UP,
  /** Sent back. */
  RETURN
}

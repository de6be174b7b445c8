package org.xiaohao.casework.recall;

/** What the check on the spot found. */
public enum RecallVerdict {
  CONFIRMED,
  UNFOUNDED
}

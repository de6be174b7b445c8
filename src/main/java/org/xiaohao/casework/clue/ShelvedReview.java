package org.xiaohao.casework.clue;

/** What becomes of a shelved clue at its review. */
public enum ShelvedReview {
  /** Shelved for six months more. */
  KEEP,
  /** Back to the handling office for a new proposal. */
  TAKE_OUT
}

package org.xiaohao.casework.problem;

/** What the answers of the counties are narrowed to. */
public enum AnswerMark {
  /** No answer yet. */
  ASKED,
  /** Taken on, not all items listed. */
  TO_SPLIT,
  /** Says "none here", and nobody found otherwise. */
  NONE_HERE,
  /** Says "none here" and waits for the draw. */
  TO_DRAW,
  /** Drawn and not yet checked. */
  TO_CHECK,
  /** "None here" was found false. */
  FAILED,
  /** Something is open, if only the answer: the parent is red. */
  OPEN,
  /** Nothing is open. */
  DONE
}

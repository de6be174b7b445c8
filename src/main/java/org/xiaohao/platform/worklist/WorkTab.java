package org.xiaohao.platform.worklist;

/** The lists a person's work is divided into. */
public enum WorkTab {
  /** In my hands, or assigned to me to accept. */
  MINE,
  /** Open to my role in my office. */
  CLAIMABLE,
  /** Waits for me, the office head, to assign it. */
  TO_ASSIGN,
  /** Overdue: mine, my offices', and what lies below a leader of the rectification line. */
  OVERDUE,
  /** Open tasks of the cases I follow. */
  FOLLOWED,
  /** Everything below a leader of the rectification line (S44); the discipline line has no such view. */
  SUBTREE
}

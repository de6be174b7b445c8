package org.xiaohao.casework.report;

/** What became of a reporter's dispute of the outcome that holds now (W17). */
public enum DisputeMark {
  /** Another office looks at it; the report is not archived meanwhile. */
  OPEN,
  /** Not upheld: the same outcome is not disputed twice. */
  REJECTED
}

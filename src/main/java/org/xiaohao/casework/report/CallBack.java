package org.xiaohao.casework.report;

/** What came of calling a named reporter back (2020 rules Art. 24). */
public enum CallBack {
  /** The person did report. */
  CONFIRMED,
  /** The person did not: the name was borrowed (C12). */
  DENIED,
  /** Nobody of that name could be reached; treated as a denied name. */
  UNREACHABLE
}

package org.xiaohao.casework.report;

/** What is reported: the four kinds of the reporting centres, and others (S33). */
public enum ReportKind {
  FAVOURITISM,
  FALSIFICATION,
  NONFEASANCE,
  MISFEASANCE,
  OTHER
}

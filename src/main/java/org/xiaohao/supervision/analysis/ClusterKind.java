package org.xiaohao.supervision.analysis;

/** What makes a cluster of items worth a question (S54). */
public enum ClusterKind {
  /** 共性: found in many counties. */
  COMMON,
  /** 苗头性: new and rising. */
  EMERGING,
  /** 倾向性: more from month to month. */
  TREND
}

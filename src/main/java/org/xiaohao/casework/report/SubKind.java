package org.xiaohao.casework.report;

/** A finer kind; the first three are never shelved or closed without the secretary (S53, ruling 9). */
public enum SubKind {
  EMBEZZLE,
  OCCUPY,
  DIVERT,
  LEAK,
  RETALIATION
}

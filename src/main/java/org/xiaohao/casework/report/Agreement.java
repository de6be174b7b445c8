package org.xiaohao.casework.report;

/** What the reporter said to the answer. */
public enum Agreement {
  NOT_ASKED,
  AGREES,
  OBJECTS
}

package org.xiaohao.casework.report;

/** Which way a message goes. */
public enum Direction {
  TO_REPORTER,
  FROM_REPORTER
}

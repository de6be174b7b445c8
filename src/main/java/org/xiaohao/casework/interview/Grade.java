package org.xiaohao.casework.interview;

/** Grade of an assessment: 好、较好、一般、差. */
public enum Grade {
  GOOD, FAIRLY_GOOD, AVERAGE, POOR
}

package org.xiaohao.supervision.register;

/** Whether a household is in a situation. */
public enum Presence {
  PRESENT,
  ABSENT
}

package org.xiaohao.supervision.register;

/** What was found of an objection. */
public enum ObjectionVerdict {
  UPHELD,
  REJECTED
}

package org.xiaohao.supervision.register;

/** How a difference between the two lists is resolved. */
public enum LineOutcome {
  /** With a reason: it is no difference, or the other office has taken it in. */
  SETTLED,
  /** As an eligible household, which is proposed for the register (S40). */
  ENTERED
}

package org.xiaohao.casework.accountability;

/** What an organ may do with a form, by rule set (M16). */
public enum Power {
  /** Decides itself. */
  DECIDE,
  /** Decides, but the Party committee of its level approves. */
  CONSENT,
  /** Proposes; the Party committee of its level decides. */
  PROPOSE,
  /** Above its authority: only the next level may. */
  UPWARD
}

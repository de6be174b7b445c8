package org.xiaohao.casework.interview;

/** What an entry of the negative list leads to unless something else is decided: 约谈提醒、通报问责. */
public enum Consequence {
  REMINDER_INTERVIEW, ACCOUNTABILITY
}

package org.xiaohao.casework.protection;

/** What may be done for a reporter (rules of 2020, Art. 49). */
public enum ProtectionMeasure {
  /** The unit is told to stop. */
  STOP_RETALIATION,
  /** Post, pay or allowance is given back. */
  RESTORE,
  /** The police look after the person. */
  PERSONAL_SAFETY,
  /** The people who know are changed. */
  CHANGE_HANDLERS,
  /** Who knew is looked into. */
  TRACE_LEAK,
  OTHER
}

package org.xiaohao.platform.absence;

/** Why somebody is away; a code only, since the reason itself is nobody's business. */
public enum AbsenceReason {
  LEAVE, ILLNESS, TRAVEL, TRAINING, OTHER
}

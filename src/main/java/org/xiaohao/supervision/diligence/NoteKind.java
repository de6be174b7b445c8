package org.xiaohao.supervision.diligence;

/** Whether a problem was found in this village alone, or stands for many: 个性问题, 共性问题 (S23). */
public enum NoteKind {
  INDIVIDUAL,
  COMMON
}

package org.xiaohao.casework.handover;

/** Kinds of documents that cross the line between discipline and rectification (ruling 1). */
public enum HandoverKind {
  /** 纪律检查建议书, 监察建议书: tracked by its issuer. */
  RECOMMENDATION,
  /** 交办函: a matter to be dealt with and answered. */
  ASSIGNMENT_LETTER,
  /** 问题线索移送函: up from oversight, audit or patrol to case management. */
  CLUE_REFERRAL,
  /** 告知函: to be taken note of. */
  NOTICE
}

package org.xiaohao.casework.recall;

/** On what a demotion rests (ruling 21). */
public enum DemotionBasis {
  /** 问责决定: the decision imposed it. */
  DECISION,
  /** 能上能下: found unfit for the post by the organisation department, without any fault to answer for. */
  ABILITY_RULES
}

package org.xiaohao.casework.reward;

/** Grounds on which a campaign may shut out a reward; all are off unless the campaign names them (ruling 21). */
public enum RewardExclusion {
  /** Handed over by an organ. */
  ORGAN_TRANSFER,
  /** A tip of somebody under suspicion. */
  SUSPECT_TIP,
  /** In the name of a unit. */
  UNIT_NAMED,
  /** From who petitions again and again or over the heads. */
  REPEAT_OR_LEAP,
  /** From a group of five or more. */
  GROUP_OF_FIVE,
  OTHER
}

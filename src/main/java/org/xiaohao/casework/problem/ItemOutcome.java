package org.xiaohao.casework.problem;

/** By what an item is to be put right. */
public enum ItemOutcome {
  /** By work on the spot; so it is also where nothing is said. */
  WORK,
  /** 完善政策: by a rule that is made or changed; closed on a numbered document only (S21). */
  POLICY_CHANGE
}

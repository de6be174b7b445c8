package org.xiaohao.casework.reward;

/** Why a report earns a reward. */
public enum RewardGround {
  KEY_EVIDENCE,
  LOSS_RECOVERED,
  OTHER_VERIFIED
}

package org.xiaohao.casework.clue;

/**
 * A clue was concluded, and with it that its report deserves a reward (S34).
 *
 * @param handlingOfficeId the office that proposes how much
 */
public record RewardDecided(long reportId, long handlingOfficeId) {
}

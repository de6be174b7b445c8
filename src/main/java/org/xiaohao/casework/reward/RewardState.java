package org.xiaohao.casework.reward;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.xiaohao.platform.DomainException;

/** Where a reward stands, and where it may go from there. */
public enum RewardState {
  /** The report was found true; whether and how much is to be proposed. */
  OPENED,
  PROPOSED,
  /** The commission agrees; the money is to be approved. */
  APPROVED,
  /** The reporter may claim it until the clock runs out (D19). */
  CLAIMABLE,
  CLAIMED,
  PAID,
  /** Nobody claimed it in time. */
  LAPSED,
  NOT_REWARDED;

  private static final Map<RewardState, Set<RewardState>> NEXT = new EnumMap<>(RewardState.class);

  static {
    NEXT.put(OPENED, EnumSet.of(PROPOSED));
    NEXT.put(PROPOSED, EnumSet.of(OPENED, APPROVED, NOT_REWARDED));
    NEXT.put(APPROVED, EnumSet.of(OPENED, CLAIMABLE));
    NEXT.put(CLAIMABLE, EnumSet.of(CLAIMED, LAPSED));
    NEXT.put(CLAIMED, EnumSet.of(PAID));
    NEXT.put(PAID, EnumSet.noneOf(RewardState.class));
    NEXT.put(LAPSED, EnumSet.noneOf(RewardState.class));
    NEXT.put(NOT_REWARDED, EnumSet.noneOf(RewardState.class));
  }

  /** Whether a reward may go from here to there. */
  public boolean mayBecome(RewardState next) {
    return NEXT.get(this).contains(next);
  }

  /** The next state; refuses with 409 what the table does not list. */
  RewardState moveTo(RewardState next) {
    if (!mayBecome(next)) {
      throw DomainException.conflict("reward.state", name(), next.name());
    }
    return next;
  }
}

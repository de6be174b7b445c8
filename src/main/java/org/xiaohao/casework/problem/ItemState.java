package org.xiaohao.casework.problem;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a problem item stands (domain.md §2.2); a state changes only along the table below. */
public enum ItemState {
  /** 列单: in the list; to be notified to the responsible unit. */
  LISTED,
  /** 已交办: the unit hands in a plan or objects. */
  NOTIFIED,
  /** 申诉: the supervising office decides on the objection. */
  OBJECTED,
  /** 方案审核: the supervising office reviews the plan. */
  PLAN_REVIEW,
  /** 整改中: the county rectifies, then both its heads sign the self-check. */
  RECTIFYING,
  /** 已自查: city review or publicity follows, by closing level. */
  SELF_CHECKED,
  /** 市已复核: publicity follows. */
  CITY_REVIEWED,
  /** 已公示, or exempted from it: lead department, consent or sign-off follow. */
  PUBLICISED,
  /** 牵头部门已审核: consent or sign-off follow. */
  LEAD_REVIEWED,
  /** 发文单位已同意: sign-off follows. */
  CONSENTED,
  /** 退回: passed through on the way back to rectification, alone and with a reason. */
  RETURNED,
  /** 已销号: nothing follows unless it relapses. */
  CLOSED,
  /** 已撤销: the unit's objection was upheld; nothing follows. */
  WITHDRAWN,
  /** 反弹重启: the next round is to be notified. */
  REOPENED;

  private static final Map<ItemState, Set<ItemState>> NEXT = new EnumMap<>(ItemState.class);

  static {
    NEXT.put(LISTED, EnumSet.of(NOTIFIED));
    NEXT.put(NOTIFIED, EnumSet.of(OBJECTED, PLAN_REVIEW));
    NEXT.put(OBJECTED, EnumSet.of(NOTIFIED, WITHDRAWN));
    NEXT.put(PLAN_REVIEW, EnumSet.of(NOTIFIED, RECTIFYING));
    NEXT.put(RECTIFYING, EnumSet.of(SELF_CHECKED, RETURNED));
    NEXT.put(SELF_CHECKED, EnumSet.of(CITY_REVIEWED, PUBLICISED, RETURNED));
    NEXT.put(CITY_REVIEWED, EnumSet.of(PUBLICISED, RETURNED));
    NEXT.put(PUBLICISED, EnumSet.of(LEAD_REVIEWED, CONSENTED, CLOSED, RETURNED));
    NEXT.put(LEAD_REVIEWED, EnumSet.of(CONSENTED, CLOSED, RETURNED));
    NEXT.put(CONSENTED, EnumSet.of(CLOSED, RETURNED));
    NEXT.put(RETURNED, EnumSet.of(RECTIFYING));
    NEXT.put(CLOSED, EnumSet.of(REOPENED));
    NEXT.put(WITHDRAWN, EnumSet.noneOf(ItemState.class));
    NEXT.put(REOPENED, EnumSet.of(NOTIFIED));
  }

  /** Whether this state may be followed by that one. */
  public boolean mayBecome(ItemState next) {
    return NEXT.get(this).contains(next);
  }

  /** Whether something is still to be done about the item. */
  public boolean open() {
    return this != CLOSED && this != WITHDRAWN;
  }
}

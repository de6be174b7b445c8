package org.xiaohao.casework.accountability;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an accountability case stands; a state changes only along the table below. */
public enum AccountabilityState {
  /** 待定: a rule proposes it; a person decides. */
  PROPOSED,
  /** 不启动: nothing follows. */
  DROPPED,
  /** 调查中. */
  INVESTIGATING,
  /** 事实材料见面: the findings are shown to each subject, who may state his side. */
  FINDINGS_SHOWN,
  /** 拟处理: forms are proposed. */
  DRAFTING,
  /** 审理中. */
  REVIEWING,
  /** 集体讨论: this level, or the one it was proposed up to. */
  DELIBERATING,
  /** 报党委审批. */
  IN_COMMITTEE,
  /** 已决定: to be issued. */
  DECIDED,
  /** 已印发: to be served. */
  ISSUED,
  /** 执行中; appeals may be filed and do not suspend it. */
  EXECUTING,
  /** 已结案: nothing follows. */
  CLOSED;

  private static final Map<AccountabilityState, Set<AccountabilityState>> NEXT =
      new EnumMap<>(AccountabilityState.class);

  static {
    NEXT.put(PROPOSED, EnumSet.of(INVESTIGATING, DROPPED));
    NEXT.put(DROPPED, EnumSet.noneOf(AccountabilityState.class));
    NEXT.put(INVESTIGATING, EnumSet.of(FINDINGS_SHOWN));
    NEXT.put(FINDINGS_SHOWN, EnumSet.of(DRAFTING, INVESTIGATING));
    NEXT.put(DRAFTING, EnumSet.of(REVIEWING));
    NEXT.put(REVIEWING, EnumSet.of(DELIBERATING, DRAFTING));
    NEXT.put(DELIBERATING, EnumSet.of(DELIBERATING, IN_COMMITTEE, DECIDED, DRAFTING));
    NEXT.put(IN_COMMITTEE, EnumSet.of(DECIDED, DRAFTING));
    NEXT.put(DECIDED, EnumSet.of(ISSUED));
    NEXT.put(ISSUED, EnumSet.of(EXECUTING));
    NEXT.put(EXECUTING, EnumSet.of(CLOSED));
    NEXT.put(CLOSED, EnumSet.noneOf(AccountabilityState.class));
  }

  /** Whether this state may be followed by that one. */
  public boolean mayBecome(AccountabilityState next) {
    return NEXT.get(this).contains(next);
  }
}

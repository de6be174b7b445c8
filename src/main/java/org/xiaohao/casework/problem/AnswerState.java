package org.xiaohao.casework.problem;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a county says to a parent problem (S11); a state changes only along the table below. */
public enum AnswerState {
  /** 待认领: asked, no answer yet. */
  ASKED,
  /** 已认领: to be split into items of the county's townships and departments. */
  TAKEN_ON,
  /** 已分解: all its items are listed; nothing follows here, each item goes its own way. */
  SPLIT,
  /** 零报告: says that there is none here; the next draw decides whether that is checked. */
  NONE_REPORTED,
  /** 已抽中: the province checks it on the spot. */
  NONE_DRAWN,
  /** 零报告成立: not drawn, or found true. */
  NONE_STANDS;

  private static final Map<AnswerState, Set<AnswerState>> NEXT = new EnumMap<>(AnswerState.class);

  static {
    NEXT.put(ASKED, EnumSet.of(TAKEN_ON, NONE_REPORTED));
    NEXT.put(TAKEN_ON, EnumSet.of(SPLIT));
    NEXT.put(SPLIT, EnumSet.noneOf(AnswerState.class));
    NEXT.put(NONE_REPORTED, EnumSet.of(NONE_DRAWN, NONE_STANDS));
    NEXT.put(NONE_DRAWN, EnumSet.of(NONE_STANDS, TAKEN_ON));
    NEXT.put(NONE_STANDS, EnumSet.noneOf(AnswerState.class));
  }

  /** Whether this state may be followed by that one. */
  public boolean mayBecome(AnswerState next) {
    return NEXT.get(this).contains(next);
  }
}

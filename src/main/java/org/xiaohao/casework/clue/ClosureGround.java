package org.xiaohao.casework.clue;

/** Why a clue is closed without action. */
public enum ClosureGround {
  /** 失实. */
  UNTRUE,
  /** 没有可能开展核查. */
  UNCHECKABLE
}

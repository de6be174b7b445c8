package org.xiaohao.casework.recall;

/** Where a recall stands. */
public enum RecallState {
  /** 已提出. */
  PROPOSED,
  /** 核实属实. */
  VERIFIED,
  /** 已批准. */
  APPROVED,
  /** 已通知派出单位. */
  NOTIFIED,
  /** 已办结. */
  CLOSED,
  /** 不属实或不批准: nothing follows. */
  DROPPED;

  /** Whether this state may be followed by that one. */
  public boolean mayBecome(RecallState next) {
    return switch (this) {
      case PROPOSED -> next == VERIFIED || next == DROPPED;
      case VERIFIED -> next == APPROVED || next == PROPOSED || next == DROPPED;
      case APPROVED -> next == NOTIFIED;
      case NOTIFIED -> next == CLOSED;
      case CLOSED, DROPPED -> false;
    };
  }
}

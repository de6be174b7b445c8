package org.xiaohao.casework.dispute;

import org.xiaohao.platform.DomainException;

/** Where a dispute stands: examined by one person of the reviewing office, decided by another. */
public enum DisputeState {
  RAISED,
  EXAMINED,
  UPHELD,
  REJECTED;

  private boolean mayBecome(DisputeState next) {
    return switch (this) {
      case RAISED -> next == EXAMINED;
      case EXAMINED -> next != EXAMINED;
      case UPHELD, REJECTED -> false;
    };
  }

  /** The next state; refuses with 409 what does not follow. */
  DisputeState moveTo(DisputeState next) {
    if (!mayBecome(next)) {
      throw DomainException.conflict("dispute.state", name(), next.name());
    }
    return next;
  }
}

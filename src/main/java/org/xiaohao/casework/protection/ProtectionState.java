package org.xiaohao.casework.protection;

import org.xiaohao.platform.DomainException;

/** Where a protection stands. */
public enum ProtectionState {
  /** Something is to be done within 24 hours. */
  OPENED,
  /** Measures are taken; whether they help is to be seen. */
  PROTECTED,
  ENDED;

  private boolean mayBecome(ProtectionState next) {
    return switch (this) {
      case OPENED -> next == PROTECTED;
      case PROTECTED -> next == ENDED || next == OPENED;
      case ENDED -> false;
    };
  }

  /** The next state; refuses with 409 what does not follow. */
  ProtectionState moveTo(ProtectionState next) {
    if (!mayBecome(next)) {
      throw DomainException.conflict("protection.state", name(), next.name());
    }
    return next;
  }
}

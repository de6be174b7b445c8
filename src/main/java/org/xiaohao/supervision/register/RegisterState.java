package org.xiaohao.supervision.register;

/** Where a household stands to the register. */
public enum RegisterState {
  /** Eligible and not in the register: listed until it is included or refused with a reason (S40). */
  ELIGIBLE,
  IN,
  OUT;

  /** Whether this state may be followed by that one. */
  boolean mayBecome(RegisterState next) {
    return switch (this) {
      case ELIGIBLE -> next == IN || next == OUT;
      case IN -> next == OUT;
      case OUT -> next == ELIGIBLE;
    };
  }
}

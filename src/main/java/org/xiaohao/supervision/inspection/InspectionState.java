package org.xiaohao.supervision.inspection;

/** Where an inspection stands. */
public enum InspectionState {
  /** Opened, or returned: its plan is to be made. */
  OPENED,
  /** The plan waits for approval. */
  PLANNED,
  /** Approved with its number; the groups are at work. */
  APPROVED,
  /** Every group has reported and the findings are handed over; nothing follows. */
  CLOSED;

  /** Whether this state may be followed by that one. */
  public boolean mayBecome(InspectionState next) {
    return switch (this) {
      case OPENED -> next == PLANNED;
      case PLANNED -> next == APPROVED || next == OPENED;
      case APPROVED -> next == CLOSED;
      case CLOSED -> false;
    };
  }
}

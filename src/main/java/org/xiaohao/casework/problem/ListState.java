package org.xiaohao.casework.problem;

/** Where a problem list stands. */
public enum ListState {
  /** Received or entered; its items are to be listed. */
  OPEN,
  /** Items are listed; some are still open. */
  LISTED,
  /** Every item was signed off or withdrawn once; the list may be closed if none was reopened meanwhile. */
  ITEMS_CLOSED,
  /** Closed and answered; nothing follows. */
  CLOSED;

  /** Whether this state may be followed by that one. */
  public boolean mayBecome(ListState next) {
    return switch (this) {
      case OPEN -> next == LISTED || next == ITEMS_CLOSED;
      case LISTED -> next == ITEMS_CLOSED;
      case ITEMS_CLOSED -> next == CLOSED;
      case CLOSED -> false;
    };
  }
}

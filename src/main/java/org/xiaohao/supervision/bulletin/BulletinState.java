package org.xiaohao.supervision.bulletin;

/** Where a circular stands. */
public enum BulletinState {
  /** Drawn up, or returned: to be edited, and its named units checked. */
  DRAFT,
  /** Edited; waits for the head of the leading group's office. */
  SUBMITTED,
  /** Numbered, its figures frozen, sent to its addressees; nothing follows. */
  ISSUED,
  /** Not issued, with the reason; nothing follows. */
  SKIPPED;

  /** Whether this state may be followed by that one. */
  public boolean mayBecome(BulletinState next) {
    return switch (this) {
      case DRAFT -> next == SUBMITTED || next == SKIPPED;
      case SUBMITTED -> next == ISSUED || next == DRAFT;
      case ISSUED, SKIPPED -> false;
    };
  }
}

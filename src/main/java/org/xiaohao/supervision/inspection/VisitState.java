package org.xiaohao.supervision.inspection;

/** Where a covert visit stands (domain.md §2.2). */
public enum VisitState {
  /** Opened by the squad; its plan is to be sealed. */
  OPENED,
  /** The plan is sealed: known to the squad alone. */
  SEALED,
  /** The team is in the field. */
  DEPLOYED,
  /** The findings are complete and are being served on both heads. */
  FINDINGS,
  /** Both heads were served, whether they acknowledged or refused; nothing follows. */
  FED_BACK,
  /** It never started; nobody of the area learns of it. */
  CALLED_OFF;

  /** Whether this state may be followed by that one. */
  public boolean mayBecome(VisitState next) {
    return switch (this) {
      case OPENED -> next == SEALED;
      case SEALED -> next == DEPLOYED || next == CALLED_OFF;
      case DEPLOYED -> next == FINDINGS;
      case FINDINGS -> next == FED_BACK;
      case FED_BACK, CALLED_OFF -> false;
    };
  }
}

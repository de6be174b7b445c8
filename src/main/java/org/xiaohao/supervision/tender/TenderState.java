package org.xiaohao.supervision.tender;

/** Where a tender stands. Flags move nothing: only a person's verdict does. */
public enum TenderState {
  /** Screened; the supervision office has not decided. */
  SCREENED,
  /** Decided: nothing stands against it; final. */
  CLEARED,
  /** Decided: became a problem list; final. */
  REFERRED;

  /** Where a verdict leads; null where none can be given any more. */
  TenderState decided(TenderDecision decision) {
    if (this != SCREENED) {
      return null;
    }
    return decision == TenderDecision.CLEAR ? CLEARED : REFERRED;
  }
}

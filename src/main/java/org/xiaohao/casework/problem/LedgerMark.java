package org.xiaohao.casework.problem;

/** Something that sets items apart, to which the ledger can be narrowed; the board counts by the same marks. */
public enum LedgerMark {
  /** Open, and due today or within three working days. */
  SOON,
  /** Given a later date in the present round. */
  EXTENDED,
  /** Sent back by a check at least once. */
  RETURNED,
  /** Relapsed at least once. */
  REOPENED,
  /** Signed off on the due date or before. */
  ON_TIME,
  /** Signed off after the due date. */
  LATE,
  /** Open, listed in the last thirty days. */
  AGE_30,
  /** Open, listed 31 to 60 days ago. */
  AGE_60,
  /** Open, listed 61 to 90 days ago. */
  AGE_90,
  /** Open, listed more than ninety days ago. */
  AGE_OLDER
}

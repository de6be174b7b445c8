package org.xiaohao.supervision.fund;

/** The entries of the ledger of funds that can be corrected. */
public enum FundPart {
  /** Money that arrived. */
  BATCH,
  /** What a county was paid. */
  PAYMENT,
  /** The county's receipt. */
  RECEIPT,
  /** A part that the county put to work. */
  LANDING
}

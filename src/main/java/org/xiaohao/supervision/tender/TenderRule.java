package org.xiaohao.supervision.tender;

/** By what two bids are flagged. None of them proves anything. */
public enum TenderRule {
  /** The same account paid both guarantees. */
  GUARANTEE_PAYER,
  /** The same phone. */
  CONTACT,
  /** Made or sent from the same device. */
  MACHINE,
  /** The same author in the files. */
  AUTHOR,
  /** The prices stand in nearly equal steps. */
  PRICE_STEP
}

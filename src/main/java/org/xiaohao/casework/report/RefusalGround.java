package org.xiaohao.casework.report;

/** The only grounds on which a report may be refused (domain study §2.2). */
public enum RefusalGround {
  /** In lawsuit, arbitration or review. */
  LAWSUIT,
  /** Another organ's matter. */
  OTHER_ORGAN,
  /** Names an offence and no fact. */
  NO_SUBSTANCE
}

package org.xiaohao.casework.reward;

/** How the reporter wants to be paid. */
public enum PayWay {
  /** In cash at the finance office against receipt code and claim word: no name is needed. */
  CASH,
  BANK,
  PHONE
}

package org.xiaohao.casework.reward;

import java.time.LocalDate;

/** The row of a claim on its way; what it says lies sealed under its id. */
class SentClaim {

  static final String TABLE = "reward_claim";
  static final String FIELD = "claim";

  private long id;

  long id() {
    return id;
  }

  /**
   * What it says.
   *
   * @param on the day the reporter claimed
   * @param wordHash hash of the word that was typed
   */
  record Said(long reportId, String wordHash, PayWay way, String payee, LocalDate on) {

    @Override
    public String toString() {
      return "Said[hidden]";
    }
  }
}

package org.xiaohao.casework.reward;

import org.xiaohao.casework.report.ReporterVisit;
import org.xiaohao.platform.vault.ReceiptCode;

/** Where rewards are claimed: with the office's tables, or where reports are taken. */
public interface ClaimDesk {

  /** Shows the claim word to the reporter of this visit, once. */
  ReceiptCode word(ReporterVisit visit);

  /**
   * Claims the reward.
   *
   * @param payee whom to pay and where; sealed to the two roles that pay and keep identities; null in cash
   */
  void claim(ReporterVisit visit, String typedWord, PayWay way, String payee);
}

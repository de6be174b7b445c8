package org.xiaohao.casework.report;

import org.xiaohao.platform.DomainException;

/** What a refusal needs: one of the few grounds, and a reason the reporter can do something with (C09, C10). */
final class Refusals {

  private Refusals() {
  }

  static void require(RefusalGround ground, String reason) {
    if (ground == null) {
      throw DomainException.invalid("refusalGround", "report.refusal.ground");
    }
    if (reason == null) {
      throw DomainException.invalid("refusalReason", "report.refusal.reason");
    }
  }
}

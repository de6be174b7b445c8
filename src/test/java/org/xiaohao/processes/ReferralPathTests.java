package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReferralPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("referral");

  @Test
  void sendsAndSettles() {
    paths.start().waitsAt("draftReferral").complete("draftReferral").complete("approveReferral", "decision", "APPROVE")
        .complete("receiptReferral", "receipt", "ACCEPTED").complete("reportOutcome").endsAt("settled");
  }

  @Test
  void comesBackToBeWordedAnew() {
    paths.start().complete("draftReferral").complete("approveReferral", "decision", "RETURN").complete("draftReferral")
        .complete("approveReferral", "decision", "APPROVE").complete("receiptReferral", "receipt", "REFUSED")
        .waitsAt("draftReferral");
  }
}

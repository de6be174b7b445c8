package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BulletinPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("bulletin");

  @Test
  void endsIssuedAfterAReturn() {
    paths.start().complete("draftBulletin", "proposal", "SUBMIT")
        .complete("approveBulletin", "decision", "RETURN")
        .complete("draftBulletin", "proposal", "SUBMIT")
        .complete("approveBulletin", "decision", "APPROVE").endsAt("bulletinIssued");
  }

  @Test
  void endsSkipped() {
    paths.start().complete("draftBulletin", "proposal", "SKIP").endsAt("bulletinSkipped");
  }
}

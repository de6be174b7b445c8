package org.xiaohao.casework.clue;

import java.util.EnumSet;
import java.util.Set;
import org.xiaohao.casework.report.SubKind;
import org.xiaohao.platform.DomainException;

/**
 * Embezzling, occupying or diverting relief funds is always looked into; whoever would not must give a reason of his own, at
 * study, review and approval (S53, ruling 9).
 */
final class ZeroTolerance {

  private static final Set<SubKind> GRAVE = EnumSet.of(SubKind.EMBEZZLE, SubKind.OCCUPY, SubKind.DIVERT);

  private ZeroTolerance() {
  }

  static boolean covers(SubKind kind) {
    return kind != null && GRAVE.contains(kind);
  }

  static void requireReason(Clue clue, Disposal disposal, String reason) {
    require(clue.grave() && disposal.leavesUnchecked(), reason);
  }

  static void requireReason(Clue clue, TalkOutcome outcome, String reason) {
    require(clue.grave() && outcome != TalkOutcome.VERIFY, reason);
  }

  static void require(boolean needed, String reason) {
    if (needed && reason == null) {
      throw DomainException.invalid("graveReason", "clue.grave.reason");
    }
  }
}

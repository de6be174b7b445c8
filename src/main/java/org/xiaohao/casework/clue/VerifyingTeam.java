package org.xiaohao.casework.clue;

import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.OriginalsRight;
import org.xiaohao.platform.access.Viewer;

/** The team of the clue's last verification weighs the evidence of its report, once its plan is approved (ruling 11). */
@Component
class VerifyingTeam implements OriginalsRight {

  private final ClueMapper clues;
  private final VerificationMapper verifications;

  VerifyingTeam(ClueMapper clues, VerificationMapper verifications) {
    this.clues = clues;
    this.verifications = verifications;
  }

  @Override
  public boolean verifies(Viewer viewer, long reportId) {
    return clues.findByReport(reportId).flatMap(clue -> verifications.findLatest(clue.id()))
        .filter(latest -> latest.approvedOn() != null)
        .map(latest -> verifications.listMembers(latest.id()).stream()
            .anyMatch(member -> member.personId() == viewer.personId()))
        .orElse(false);
  }
}

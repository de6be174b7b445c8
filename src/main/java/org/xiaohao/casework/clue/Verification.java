package org.xiaohao.casework.clue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.xiaohao.casework.report.Conclusion;

/**
 * A verification in codes and dates; plan and report lie sealed.
 *
 * @param attempt number of the report handed in last; 0 before the first
 * @param shownOn day the facts were shown to the person concerned (事实材料见面); null if they could not be
 * @param proposals codes, separated by commas
 */
record Verification(Long id, long clueId, int round, int attempt, long plannedById, LocalDate plannedOn,
    Long approvedById, LocalDate approvedOn, boolean partySecretaryNeeded, LocalDate partyApprovedOn, LocalDate shownOn,
    Boolean shownDisputed, Conclusion conclusion, String responsibility, String proposals, String reportNo,
    LocalDate finishedOn) {

  List<ProposalKind> proposalKinds() {
    return proposals == null || proposals.isEmpty() ? List.of()
        : Arrays.stream(proposals.split(",")).map(ProposalKind::valueOf).toList();
  }
}

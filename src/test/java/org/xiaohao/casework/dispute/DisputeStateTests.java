package org.xiaohao.casework.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaohao.casework.report.OutcomeDisputed;
import org.xiaohao.casework.report.ReportState;
import org.xiaohao.platform.DomainException;

/** A dispute by itself: where it may go, and that two people are needed (W17). */
class DisputeStateTests {

  private static final LocalDate DAY = LocalDate.of(2017, 6, 27);

  private static Dispute raised() {
    return Dispute.of(new OutcomeDisputed(3, 4, ReportState.NOT_ACCEPTED), 7, "2017", DAY);
  }

  private static boolean may(DisputeState from, DisputeState to) {
    try {
      return from.moveTo(to) == to;
    } catch (DomainException refused) {
      assertThat(refused).hasMessage("dispute.state");
      return false;
    }
  }

  @Test
  void allowsExactlyTheTransitionsOfTheTable() {
    List<String> allowed = new ArrayList<>();
    for (DisputeState from : DisputeState.values()) {
      for (DisputeState to : DisputeState.values()) {
        if (may(from, to)) {
          allowed.add(from + ">" + to);
        }
      }
    }
    assertThat(allowed).containsExactlyInAnyOrder("RAISED>EXAMINED", "EXAMINED>RAISED", "EXAMINED>UPHELD",
        "EXAMINED>REJECTED");
  }

  @Test
  void keepsWhatIsDisputedAndBeforeWhom() {
    Dispute dispute = raised();
    assertThat(dispute.ref()).startsWith("Y");
    assertThat(dispute.reportId()).isEqualTo(3);
    assertThat(dispute.raisedByReportId()).isEqualTo(4);
    assertThat(dispute.outcome()).isEqualTo(ReportState.NOT_ACCEPTED);
    assertThat(dispute.reviewingOfficeId()).isEqualTo(7);
    assertThat(dispute.ruleSet()).isEqualTo("2017");
    assertThat(dispute.raisedOn()).isEqualTo(DAY);
    assertThat(dispute.state()).isEqualTo(DisputeState.RAISED);
  }

  @Test
  void isDecidedBySomebodyElseThanWhoProposed() {
    Dispute dispute = raised();
    dispute.propose(DisputeProposal.UPHOLD, 11);
    assertThat(dispute.proposal()).isEqualTo(DisputeProposal.UPHOLD);
    assertThat(dispute.proposedById()).isEqualTo(11);
    assertThatThrownBy(() -> dispute.decide(DisputeProposal.UPHOLD, 11, DAY)).hasMessage("dispute.own.proposal");
    assertThat(dispute.state()).isEqualTo(DisputeState.EXAMINED);
    dispute.decide(DisputeProposal.UPHOLD, 12, DAY);
    assertThat(dispute.state()).isEqualTo(DisputeState.UPHELD);
    assertThat(dispute.decidedById()).isEqualTo(12);
    assertThat(dispute.decidedOn()).isEqualTo(DAY);
  }

  @Test
  void forgetsTheProposalThatIsGivenBackSoThatItsAuthorMayDecideTheNext() {
    Dispute dispute = raised();
    dispute.propose(DisputeProposal.UPHOLD, 11);
    dispute.giveBack();
    assertThat(dispute.state()).isEqualTo(DisputeState.RAISED);
    assertThat(dispute.proposal()).isNull();
    assertThat(dispute.proposedById()).isNull();
    dispute.propose(DisputeProposal.REJECT, 12);
    dispute.decide(DisputeProposal.REJECT, 11, DAY);
    assertThat(dispute.state()).isEqualTo(DisputeState.REJECTED);
  }
}

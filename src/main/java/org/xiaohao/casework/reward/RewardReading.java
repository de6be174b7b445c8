package org.xiaohao.casework.reward;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;

/** Shows rewards to people of the office; whom to pay is seen by two roles only (S34). */
@Service
public class RewardReading {

  private final RewardMapper mapper;
  private final RewardFile file;
  private final Reports reports;

  RewardReading(RewardMapper mapper, RewardFile file, Reports reports) {
    this.mapper = mapper;
    this.file = file;
    this.reports = reports;
  }

  /**
   * A reward as one viewer sees it.
   *
   * @param reportRef the report it rests on; null for who may not know of it, such as the finance office
   * @param reason null for the finance office, likewise
   * @param payee whom to pay; null for everybody but the finance office that pays and the centre's custodians
   * @param mayForgetWord whether the viewer may let the claim word be shown again
   */
  public record View(Reward reward, String reportRef, String reason, String opinion, String payee,
      boolean mayForgetWord) {
    @Override
    public String toString() {
      return "View[hidden]";
    }
  }

  /** The reward of a reference, or "not found"; the reading is on record before anything is shown. */
  @Transactional
  public View visible(Viewer viewer, String ref) {
    Reward reward = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    file.requireVisible(viewer, reward);
    file.noteReading(viewer, reward);
    Report report = reports.byId(reward.reportId());
    boolean insider = file.maySee(viewer, report.caseRef());
    return new View(reward, insider ? report.ref() : null, insider ? file.text(reward, "reason").orElse(null) : null,
        insider ? file.text(reward, "opinion").orElse(null) : null,
        mayPay(viewer, reward) ? file.text(reward, RewardFile.PAYEE).orElse(null) : null,
        reward.state() == RewardState.CLAIMABLE && viewer.holds(Role.INVESTIGATOR, reward.handlingOfficeId()));
  }

  private static boolean mayPay(Viewer viewer, Reward reward) {
    return viewer.holds(Role.FINANCE, reward.financeOfficeId())
        || viewer.holds(Role.CUSTODIAN, reward.centreOfficeId());
  }
}

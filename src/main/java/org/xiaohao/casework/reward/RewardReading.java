package org.xiaohao.casework.reward;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Told;

/** Shows rewards to people of the office; whom to pay is seen by two roles only (S34). */
@Service
public class RewardReading {

  private static final Map<String, String> LABELS = Map.of("reason", "form.reward.proposeReward.reason", "opinion",
      "form.reward.approveReward.opinion", "fundsOpinion", "reward.told.funds");

  private final RewardMapper mapper;
  private final RewardFile file;
  private final Reports reports;
  private final MessageSource messages;

  RewardReading(RewardMapper mapper, RewardFile file, Reports reports, MessageSource messages) {
    this.mapper = mapper;
    this.file = file;
    this.reports = reports;
    this.messages = messages;
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

  /**
   * What the reward rests on, read beside its forms: the reading is on record. Of the report nothing for who may not see it,
   * and whom to pay for nobody: that stands on the page, for those who pay.
   */
  @Transactional
  public List<Told> told(TaskContext task) {
    Reward reward = mapper.findById(task.subject().id()).orElseThrow();
    file.noteReading(task.viewer(), reward);
    Report report = reports.byId(reward.reportId());
    boolean insider = file.maySee(task.viewer(), report.caseRef());
    List<Told> told = new ArrayList<>();
    if (insider) {
      told.add(new Told("reward.page.report", report.ref()));
    }
    told.add(new Told("report.page.conclusion", label(reward.conclusion())));
    proposal(told, reward);
    (insider ? List.of("reason", "opinion", "fundsOpinion") : List.of("fundsOpinion")).forEach(field ->
        file.text(reward, field).stream().flatMap(text -> Told.text(LABELS.get(field), text)).forEach(told::add));
    if (reward.claimedOn() != null) {
      told.add(new Told("reward.page.claimed", reward.claimedOn() + " · " + label(reward.payWay())));
    }
    return told;
  }

  private void proposal(List<Told> told, Reward reward) {
    if (reward.proposedById() != null) {
      told.add(new Told("form.reward.proposeReward.rewarded", text(reward.amount() == null ? "Rewarded.NO"
          : "Rewarded.YES")));
    }
    if (reward.ground() != null) {
      told.add(new Told("form.reward.proposeReward.ground", label(reward.ground())));
    }
    if (reward.amount() != null) {
      told.add(new Told("form.reward.proposeReward.amount", reward.amount().toPlainString()));
    }
    if (reward.exclusion() != null) {
      told.add(new Told("form.reward.proposeReward.exclusion", label(reward.exclusion())));
    }
  }

  private String label(Enum<?> code) {
    return text(code.getDeclaringClass().getSimpleName() + "." + code.name());
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }

  private static boolean mayPay(Viewer viewer, Reward reward) {
    return viewer.holds(Role.FINANCE, reward.financeOfficeId())
        || viewer.holds(Role.CUSTODIAN, reward.centreOfficeId());
  }
}

package org.xiaohao.casework.reward;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.workflow.TaskContext;

/** Proposes, approves and pays rewards; the commission and the finance office both agree before anybody is told (S34). */
@Service
public class Rewards {

  private final RewardMapper mapper;
  private final RewardFile file;
  private final RewardNotices notices;
  private final Campaigns campaigns;
  private final BusinessClock clock;
  private final Reports reports;

  Rewards(RewardMapper mapper, RewardFile file, RewardNotices notices, Campaigns campaigns, BusinessClock clock,
      Reports reports) {
    this.mapper = mapper;
    this.file = file;
    this.notices = notices;
    this.campaigns = campaigns;
    this.clock = clock;
    this.reports = reports;
  }

  /** Why the person may not approve: he proposed or approved already. */
  public Optional<String> refusal(CaseRef subject, long personId) {
    return of(subject).signed(personId) ? Optional.of("reward.signed.already") : Optional.empty();
  }

  /** A ground that the campaign shuts out leaves only "no reward" (ruling 21). */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> propose(TaskContext task, ProposeRewardForm form) {
    Reward reward = of(task.subject());
    boolean yes = form.rewarded() == ProposeRewardForm.Rewarded.YES;
    if (yes && form.ground() == null) {
      throw DomainException.invalid("ground", "form.NotNull");
    }
    if (yes && form.amount() == null) {
      throw DomainException.invalid("amount", "form.NotNull");
    }
    if (yes && form.exclusion() != null
        && campaigns.current().rewardExclusions().contains(form.exclusion().name())) {
      throw DomainException.invalid("rewarded", "reward.excluded");
    }
    if (reports.tellsReporter(reward.reportId(), form.reason())) {
      throw DomainException.invalid("reason", "report.forward.reporter");
    }
    reward.propose(yes ? form.ground() : null, yes ? form.amount() : null, form.exclusion(), task.personId());
    mapper.update(reward);
    file.keep(reward, "reason", form.reason());
    return Map.of();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> approve(TaskContext task, ApproveRewardForm form) {
    Reward reward = of(task.subject());
    requireOpinion(form.decision() != RewardDecision.APPROVE, form.opinion());
    switch (form.decision()) {
      case APPROVE -> reward.approve(task.personId());
      case REFUSE -> reward.refuse(task.personId());
      case RETURN -> reward.giveBack();
    }
    mapper.update(reward);
    file.keep(reward, "opinion", form.opinion());
    return Map.of("decision", form.decision().name());
  }

  /** With the second office's consent the reporter is told, and the clock of the claim starts (D19). */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> finance(TaskContext task, ApproveFundsForm form) {
    Reward reward = of(task.subject());
    requireOpinion(form.decision() == FundsDecision.RETURN, form.opinion());
    if (form.decision() == FundsDecision.APPROVE) {
      reward.finance(task.personId(), file.startClaim(reward, clock.today()));
      notices.claimable(reward);
    } else {
      reward.giveBack();
    }
    mapper.update(reward);
    file.keep(reward, "fundsOpinion", form.opinion());
    return Map.of("decision", form.decision().name());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> pay(TaskContext task, PayRewardForm form) {
    Reward reward = of(task.subject());
    if (form.paidOn().isAfter(clock.today())) {
      throw DomainException.invalid("paidOn", "report.date.future");
    }
    reward.pay(form.paidOn(), form.voucher(), task.personId());
    mapper.update(reward);
    notices.paid(reward);
    return Map.of();
  }

  private static void requireOpinion(boolean needed, String opinion) {
    if (needed && opinion == null) {
      throw DomainException.invalid("opinion", "reward.opinion");
    }
  }

  private Reward of(CaseRef subject) {
    return mapper.findById(subject.id()).orElseThrow(() -> DomainException.notFound("unknown"));
  }
}

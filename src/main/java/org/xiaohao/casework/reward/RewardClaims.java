package org.xiaohao.casework.reward;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.ReceiptChanged;
import org.xiaohao.casework.report.ReporterVisit;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.vault.ReceiptCode;
import org.xiaohao.platform.workflow.Processes;

/** Claims of rewards: by receipt code and a word that was shown once, so that neither alone is worth anything. */
@Service
public class RewardClaims implements ClaimDesk {

  private static final int BATCH = 100;

  private final RewardMapper mapper;
  private final RewardFile file;
  private final ClaimWords words;
  private final RewardNotices notices;
  private final Processes processes;
  private final BusinessClock clock;
  private final ApplicationEventPublisher events;

  RewardClaims(RewardMapper mapper, RewardFile file, ClaimWords words, RewardNotices notices, Processes processes,
      BusinessClock clock, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.file = file;
    this.words = words;
    this.notices = notices;
    this.processes = processes;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional
  public ReceiptCode word(ReporterVisit visit) {
    Reward reward = lock(visit);
    ReceiptCode word = words.open(visit, reward.takeWord());
    mapper.update(reward);
    events.publishEvent(new ReceiptChanged(reward.recipientReportId()));
    return word;
  }

  @Override
  @Transactional
  public void claim(ReporterVisit visit, String typedWord, PayWay way, String payee) {
    Reward reward = lock(visit);
    ClaimWords.check(reward.wordHash(), ReceiptCode.parse(typedWord), way, payee);
    settle(reward, way, payee, clock.today());
  }

  /** Takes a claim of this day. */
  void settle(Reward reward, PayWay way, String payee, LocalDate on) {
    reward.claim(way, on);
    mapper.update(reward);
    file.keep(reward, RewardFile.PAYEE, payee);
    file.claimed(reward, clock.today());
    events.publishEvent(new ReceiptChanged(reward.recipientReportId()));
    processes.correlate("rewardClaimed", reward.subject(), Map.of());
  }

  /** Lets the word be shown again after the reporter lost it; the handling office has asked in the thread who it is. */
  @Transactional
  public void forgetWord(Viewer viewer, String ref) {
    Reward found = mapper.findByRef(ref).orElseThrow(() -> DomainException.notFound("unknown"));
    file.requireVisible(viewer, found);
    if (!viewer.holds(Role.INVESTIGATOR, found.handlingOfficeId())) {
      throw DomainException.forbidden("report.not.yours");
    }
    Reward reward = mapper.lockById(found.id()).orElseThrow();
    notices.newWord(reward);
    mapper.update(reward);
    events.publishEvent(new ReceiptChanged(reward.recipientReportId()));
    file.wordForgotten(reward, viewer);
  }

  /**
   * Ends what nobody claimed in time; the scheduler calls it daily.
   *
   * @return how many lapsed
   */
  @Transactional
  public int lapse(LocalDate today) {
    int lapsed = 0;
    for (long id : mapper.listUnclaimed(today, 0, BATCH)) {
      Reward reward = mapper.lockById(id).orElseThrow();
      if (reward.state() == RewardState.CLAIMABLE) {
        reward.lapse();
        mapper.update(reward);
        file.lapsed(reward);
        events.publishEvent(new ReceiptChanged(reward.recipientReportId()));
        processes.correlate("rewardLapsed", reward.subject(), Map.of());
        lapsed++;
      }
    }
    return lapsed;
  }

  private Reward lock(ReporterVisit visit) {
    return mapper.findByRecipient(visit.reportId()).filter(reward -> reward.state() == RewardState.CLAIMABLE)
        .flatMap(reward -> mapper.lockById(reward.id()))
        .orElseThrow(() -> DomainException.invalid("code", "reward.none"));
  }
}

package org.xiaohao.casework.reward;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.ReceiptChanged;
import org.xiaohao.casework.report.ReporterVisit;
import org.xiaohao.casework.report.Seeds;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.vault.ReceiptCode;
import org.xiaohao.platform.workflow.Processes;

/** Claims of rewards: by receipt code and a word that was shown once, so that neither alone is worth anything. */
@Service
public class RewardClaims {

  private static final int BATCH = 100;

  private final RewardMapper mapper;
  private final RewardFile file;
  private final Processes processes;
  private final BusinessClock clock;
  private final ApplicationEventPublisher events;

  RewardClaims(RewardMapper mapper, RewardFile file, Processes processes, BusinessClock clock,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.file = file;
    this.processes = processes;
    this.clock = clock;
    this.events = events;
  }

  /** Shows the claim word to the reporter of this visit, once; only its hash is kept. */
  @Transactional
  public ReceiptCode word(ReporterVisit visit) {
    Reward reward = lock(visit);
    ReceiptCode word = ReceiptCode.random();
    reward.giveWord(hash(reward, word));
    mapper.update(reward);
    return word;
  }

  /**
   * Claims the reward.
   *
   * @param payee whom to pay and where; sealed to the two roles that pay and keep identities; null in cash
   */
  @Transactional
  public void claim(ReporterVisit visit, String typedWord, PayWay way, String payee) {
    Reward reward = lock(visit);
    ReceiptCode word = ReceiptCode.parse(typedWord);
    if (reward.wordHash() == null || !same(reward.wordHash(), hash(reward, word))) {
      throw DomainException.invalid("word", "reward.word.wrong");
    }
    if (way != PayWay.CASH && payee == null) {
      throw DomainException.invalid("payee", "reward.payee.missing");
    }
    reward.claim(way, clock.today());
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
    reward.forgetWord();
    mapper.update(reward);
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

  /** 100 random bits and the reward's id: the hash confirms no guess. */
  private static String hash(Reward reward, ReceiptCode word) {
    return Seeds.hash("claim word " + reward.ref() + " ", word.shown().getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }
}

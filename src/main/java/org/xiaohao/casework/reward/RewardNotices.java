package org.xiaohao.casework.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.MessageKind;
import org.xiaohao.casework.report.ReceiptNotes;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.casework.report.Ticket;

/** Tells the reporter in neutral words that there is something to collect: the word for it stands nowhere. */
@Component
class RewardNotices implements ReceiptNotes {

  private final RewardMapper mapper;
  private final Reports reports;
  private final MessageSource messages;
  private final ClaimWords words;

  RewardNotices(RewardMapper mapper, Reports reports, MessageSource messages, ClaimWords words) {
    this.mapper = mapper;
    this.reports = reports;
    this.messages = messages;
    this.words = words;
  }

  void claimable(Reward reward) {
    newWord(reward);
    reports.tell(reward.recipientReportId(), MessageKind.PROCEDURE, text("notice.procedure.open", reward.claimUntil()));
  }

  void paid(Reward reward) {
    reports.tell(reward.recipientReportId(), MessageKind.PROCEDURE, text("notice.procedure.done", reward.paidOn()));
  }

  /** Gives the reporter a word, in place of one that was lost. */
  void newWord(Reward reward) {
    words.offer(reward, reports.reporter(reward.recipientReportId()));
  }

  /** What was sent did not count: it came too late, or its word had been replaced. */
  void notTaken(long reportId) {
    reports.tell(reportId, MessageKind.PROCEDURE, messages.getMessage("notice.procedure.late", null,
        Locale.SIMPLIFIED_CHINESE));
  }

  @Override
  public Optional<Ticket> ticket(long reportId) {
    return mapper.findByRecipient(reportId).filter(reward -> reward.state() == RewardState.CLAIMABLE)
        .filter(reward -> reward.wordHash() != null)
        .map(reward -> new Ticket(reward.wordHash(), reward.wordSealed(), reward.claimUntil()));
  }

  @Override
  public List<ReceiptNote> of(long reportId) {
    return mapper.findByRecipient(reportId).stream().flatMap(reward -> switch (reward.state()) {
      case CLAIMABLE -> Stream.of(
          new ReceiptNote("receipt.procedure.open", List.of(reward.claimUntil()), "/receipt/claim"));
      case CLAIMED -> Stream.of(claimed(reward.claimedOn()));
      default -> Stream.<ReceiptNote>of();
    }).toList();
  }

  /** The line after a claim. */
  static ReceiptNote claimed(LocalDate on) {
    return new ReceiptNote("receipt.procedure.claimed", List.of(on), null);
  }

  private String text(String key, Object argument) {
    return messages.getMessage(key, new Object[] {argument}, Locale.SIMPLIFIED_CHINESE);
  }
}

package org.xiaohao.casework.reward;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.MessageKind;
import org.xiaohao.casework.report.ReceiptNotes;
import org.xiaohao.casework.report.Reports;

/** Tells the reporter in neutral words that there is something to collect: the word for it stands nowhere. */
@Component
class RewardNotices implements ReceiptNotes {

  private final RewardMapper mapper;
  private final Reports reports;
  private final MessageSource messages;

  RewardNotices(RewardMapper mapper, Reports reports, MessageSource messages) {
    this.mapper = mapper;
    this.reports = reports;
    this.messages = messages;
  }

  void claimable(Reward reward) {
    reports.tell(reward.recipientReportId(), MessageKind.PROCEDURE, text("notice.procedure.open", reward.claimUntil()));
  }

  void paid(Reward reward) {
    reports.tell(reward.recipientReportId(), MessageKind.PROCEDURE, text("notice.procedure.done", reward.paidOn()));
  }

  @Override
  public List<ReceiptNote> of(long reportId) {
    return mapper.findByRecipient(reportId).stream().flatMap(reward -> switch (reward.state()) {
      case CLAIMABLE -> Stream.of(
          new ReceiptNote("receipt.procedure.open", List.of(reward.claimUntil()), "/receipt/claim"));
      case CLAIMED -> Stream.of(new ReceiptNote("receipt.procedure.claimed", List.of(reward.claimedOn()), null));
      default -> Stream.<ReceiptNote>of();
    }).toList();
  }

  private String text(String key, Object argument) {
    return messages.getMessage(key, new Object[] {argument}, Locale.SIMPLIFIED_CHINESE);
  }
}

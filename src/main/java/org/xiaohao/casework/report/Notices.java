package org.xiaohao.casework.report;

import org.springframework.stereotype.Component;

/** Notices to the reporter; each meets the clock it is owed under. */
@Component
class Notices {

  private final Messages messages;
  private final NoticeTexts texts;
  private final NoticeClocks clocks;
  private final AcceptanceNotices documents;

  Notices(Messages messages, NoticeTexts texts, NoticeClocks clocks, AcceptanceNotices documents) {
    this.messages = messages;
    this.texts = texts;
    this.clocks = clocks;
    this.documents = documents;
  }

  void accepted(Report report, String summary) {
    messages.send(report, MessageKind.NOTICE_ACCEPTED, texts.accepted(report, summary));
    clocks.noticeGiven(report);
    documents.issue(report, summary);
  }

  void refused(Report report, RefusalGround ground, String reason) {
    messages.send(report, MessageKind.NOTICE_REFUSED, texts.refused(report, ground, reason));
    clocks.noticeGiven(report);
    clocks.outcomeTold(report);
  }

  void forwarded(Report report, long officeId) {
    messages.send(report, MessageKind.NOTICE_FORWARDED, texts.forwarded(report, officeId));
    clocks.noticeGiven(report);
  }

  /** A duplicate is not told a second time (2020 rules); a related report of somebody else is. */
  void merged(Report report, LinkRelation relation) {
    if (relation == LinkRelation.RELATED) {
      messages.send(report, MessageKind.NOTICE_MERGED, texts.merged(report));
    }
    clocks.noticeGiven(report);
  }

  void disputeUpheld(Report report, String office, String reason) {
    messages.send(report, MessageKind.DISPUTE_UPHELD, texts.dispute("upheld", office, reason));
  }

  void disputeLate(Report report) {
    messages.send(report, MessageKind.DISPUTE_LATE, texts.disputeLate());
  }

  void disputeRejected(Report report, String office, String reason) {
    messages.send(report, MessageKind.DISPUTE_REJECTED, texts.dispute("rejected", office, reason));
  }
}

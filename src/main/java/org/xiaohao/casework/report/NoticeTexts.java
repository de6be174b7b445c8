package org.xiaohao.casework.report;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;

/** Words the notices to reporters: the acceptance notice and its siblings (domain study §5, 受理告知书). */
@Component
class NoticeTexts {

  private final MessageSource messages;
  private final BusinessClock clock;
  private final Centres centres;

  NoticeTexts(MessageSource messages, BusinessClock clock, Centres centres) {
    this.messages = messages;
    this.clock = clock;
    this.centres = centres;
  }

  String accepted(Report report, String summary) {
    return text("notice.accepted", centre(report), report.receivedOn(), clock.today(),
        summary == null ? text("notice.summary.none") : summary);
  }

  String refused(Report report, RefusalGround ground, String reason) {
    return text("notice.refused", centre(report), report.receivedOn(), clock.today(),
        text("RefusalGround." + ground.name()), reason);
  }

  String forwarded(Report report, long officeId) {
    return text("notice.forwarded", centre(report), report.receivedOn(), clock.today(),
        centres.office(officeId).name());
  }

  String merged(Report report) {
    return text("notice.merged", centre(report), report.receivedOn(), clock.today());
  }

  /** @param decision {@code upheld} or {@code rejected} */
  String dispute(String decision, String office, String reason) {
    return text("notice.dispute." + decision, office, clock.today(), reason);
  }

  String disputeLate() {
    return text("notice.dispute.late");
  }

  private String centre(Report report) {
    return centres.office(report.centreOfficeId()).name();
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }
}

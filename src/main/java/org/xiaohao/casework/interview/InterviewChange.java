package org.xiaohao.casework.interview;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** An interview with some of its fields replaced; state and identity stay. */
final class InterviewChange {

  private final Interview old;
  private String reason;
  private String negativeCodes;
  private Long leaderId;
  private String attendees;
  private String opinion;
  private LocalDateTime heldAt;
  private NoticeForm notice;
  private int reschedules;
  private Long recorderId;
  private MinutesForm minutes;
  private LocalDate checkOn;
  private String checkOpinion;
  private LocalDate closedOn;

  private InterviewChange(Interview old) {
    this.old = old;
    reason = old.reason();
    negativeCodes = old.negativeCodes();
    leaderId = old.leaderId();
    attendees = old.attendees();
    opinion = old.opinion();
    heldAt = old.heldAt();
    reschedules = old.reschedules();
    recorderId = old.recorderId();
    checkOn = old.checkOn();
    checkOpinion = old.checkOpinion();
    closedOn = old.closedOn();
  }

  static InterviewChange of(Interview old) {
    return new InterviewChange(old);
  }

  InterviewChange reason(String text) {
    reason = text;
    return this;
  }

  InterviewChange negativeCodes(String codes) {
    negativeCodes = codes;
    return this;
  }

  InterviewChange leader(Long personId, String others) {
    leaderId = personId;
    attendees = others;
    return this;
  }

  InterviewChange opinion(String text) {
    opinion = text;
    return this;
  }

  InterviewChange notice(NoticeForm form) {
    notice = form;
    heldAt = form.heldAt();
    return this;
  }

  InterviewChange putOff() {
    reschedules++;
    return this;
  }

  InterviewChange minutes(MinutesForm form, long recorder) {
    minutes = form;
    heldAt = form.heldAt();
    recorderId = recorder;
    return this;
  }

  InterviewChange checkOn(LocalDate day) {
    checkOn = day;
    return this;
  }

  InterviewChange checked(String text) {
    checkOpinion = text;
    return this;
  }

  InterviewChange closedOn(LocalDate day) {
    closedOn = day;
    return this;
  }

  Interview build() {
    return new Interview(old.id(), old.ref(), old.areaDivisionId(), old.proposingOfficeId(), old.leadingGroupOfficeId(),
        old.state(), old.openedOn(), reason, negativeCodes, leaderId, attendees, opinion, heldAt,
        notice == null ? old.place() : notice.place(), notice == null ? old.answerDueOn() : notice.answerDueOn(),
        notice == null ? old.answerDemand() : notice.answerDemand(), notice == null ? old.bring() : notice.bring(),
        notice == null ? old.contact() : notice.contact(), reschedules, recorderId,
        minutes == null ? old.points() : minutes.points(),
        minutes == null ? old.distribution() : minutes.distribution(),
        minutes == null ? old.openToPublic() : Boolean.TRUE.equals(minutes.openToPublic()), checkOn, checkOpinion,
        closedOn);
  }
}

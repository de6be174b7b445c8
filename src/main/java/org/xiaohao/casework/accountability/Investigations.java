package org.xiaohao.casework.accountability;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.workflow.TaskContext;

/** The investigation, and the meeting at which each subject sees what is found about it (事实材料见面). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Investigations {

  private final AccountabilityRows rows;
  private final AccountabilityMapper mapper;
  private final SubjectMapper subjects;
  private final AccountabilityTexts texts;
  private final SubjectNotices notices;

  Investigations(AccountabilityRows rows, AccountabilityMapper mapper, SubjectMapper subjects,
      AccountabilityTexts texts, SubjectNotices notices) {
    this.rows = rows;
    this.mapper = mapper;
    this.subjects = subjects;
    this.texts = texts;
    this.notices = notices;
  }

  /** Takes the report and shows each subject its own findings; earlier replies were to earlier findings. */
  public Map<String, Object> investigate(TaskContext task, InvestigateForm form) {
    Accountability one = rows.of(task.subject());
    Map<Long, AccountableSubject> all = rows.byId(one);
    rows.requireEachOnce(all, form.findings().stream().map(InvestigateForm.Finding::subject).toList(), "findings");
    if (form.findings().size() < all.size()) {
      throw DomainException.invalid("findings", "accountability.findings.missing", all.size() - form.findings().size());
    }
    if (form.answerDueOn().isBefore(rows.today())) {
      throw DomainException.invalid("answerDueOn", "accountability.answer.past", rows.today());
    }
    texts.seal(AccountabilityTexts.CASE, one.id(), "facts", form.facts());
    texts.seal(AccountabilityTexts.CASE, one.id(), "evidence", form.evidence());
    subjects.clearReplies(one.id());
    for (InvestigateForm.Finding finding : form.findings()) {
      texts.setAside(AccountabilityTexts.SUBJECT, finding.subject(), "statement", "statement.earlier");
      texts.seal(AccountabilityTexts.SUBJECT, finding.subject(), "finding", finding.text());
    }
    mapper.updateAnswerDue(one.id(), form.answerDueOn());
    rows.move(one, AccountabilityState.FINDINGS_SHOWN);
    all.values().forEach(subject -> notices.tell(subject, "shown", rows.today()));
    return Map.of();
  }

  /** Takes what was said on paper. The facts stand only when each subject has seen them and signed or refused. */
  public Map<String, Object> recordMeeting(TaskContext task, RecordMeetingForm form) {
    Accountability one = rows.of(task.subject());
    List<RecordMeetingForm.Meeting> meetings = form.meetings() == null ? List.of() : form.meetings();
    Map<Long, AccountableSubject> all = rows.byId(one);
    rows.requireEachOnce(all, meetings.stream().map(RecordMeetingForm.Meeting::subject).toList(), "meetings");
    for (int i = 0; i < meetings.size(); i++) {
      record(all.get(meetings.get(i).subject()), meetings.get(i), "meetings[" + i + "].");
    }
    long missing = rows.subjects(one).stream().filter(subject -> subject.reply() == null).count();
    if (form.result() == MeetingResult.PROCEED && missing > 0) {
      throw DomainException.invalid("meetings", "accountability.meeting.missing", missing);
    }
    texts.seal(AccountabilityTexts.CASE, one.id(), "meeting", form.remark());
    rows.move(one, form.result() == MeetingResult.PROCEED ? AccountabilityState.DRAFTING
        : AccountabilityState.INVESTIGATING);
    return Map.of("meeting", form.result().name());
  }

  private void record(AccountableSubject subject, RecordMeetingForm.Meeting meeting, String path) {
    if (subject.reply() != null) {
      throw DomainException.invalid(path + "subject", "accountability.replied.already");
    }
    rows.requireNotFuture(path + "metOn", meeting.metOn());
    if (meeting.reply() == Reply.REFUSED && meeting.statement() == null) {
      throw DomainException.invalid(path + "statement", "accountability.refusal.words");
    }
    subjects.updateReply(subject.id(), meeting.reply(), meeting.metOn(), true);
    texts.seal(AccountabilityTexts.SUBJECT, subject.id(), "statement", meeting.statement());
  }
}

package org.xiaohao.casework.interview;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Signer;

/** Notices, written answers and the one chance to put the interview off. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Summonses {

  private final Interviews interviews;
  private final InterviewMapper mapper;
  private final InterviewClocks clocks;
  private final InterviewDocuments documents;
  private final Audit audit;

  Summonses(Interviews interviews, InterviewMapper mapper, InterviewClocks clocks, InterviewDocuments documents,
      Audit audit) {
    this.interviews = interviews;
    this.mapper = mapper;
    this.clocks = clocks;
    this.documents = documents;
    this.audit = audit;
  }

  /**
   * Serves a notice on each of the summoned.
   *
   * @return how many there are
   */
  public long notify(TaskContext task, NoticeForm form) {
    Interview interview = interviews.of(task.subject());
    if (!form.heldAt().isAfter(clocks.now())) {
      throw DomainException.invalid("heldAt", "interview.past", clocks.earliest());
    }
    if (form.heldAt().toLocalDate().isBefore(clocks.earliest())) {
      throw DomainException.invalid("heldAt", "interview.notice.short", clocks.earliest());
    }
    if (form.answerDueOn().isBefore(clocks.today()) || form.answerDueOn().isAfter(form.heldAt().toLocalDate())) {
      throw DomainException.invalid("answerDueOn", "interview.answer.due", form.heldAt().toLocalDate());
    }
    Interview next = InterviewChange.of(interview).notice(form).build();
    mapper.update(next);
    interviews.move(interview, InterviewState.NOTIFIED);
    clocks.startAnswer(interview, form.answerDueOn());
    List<InterviewPerson> persons = interviews.persons(interview);
    persons.forEach(person -> mapper.updateAnswer(person.id(), person.answer(), person.answerDraftedById(), null,
        null));
    documents.notices(task, next, persons);
    return persons.size();
  }

  /** The office that may record what was signed on paper (ruling 25): the one that holds the session. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public long recorder(CaseRef subject) {
    return interviews.of(subject).proposingOfficeId();
  }

  /** Who answers with this index: the summoned person himself. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Signer signer(CaseRef subject, int index) {
    InterviewPerson person = interviews.persons(interviews.of(subject)).get(index);
    return new Signer(person.personId(), person.officeId(), false);
  }

  /** The one who is summoned and does this task. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public InterviewPerson self(TaskContext task) {
    return interviews.persons(interviews.of(task.subject())).stream()
        .filter(person -> person.personId() == task.personId()).findFirst()
        .orElseThrow(() -> DomainException.forbidden("interview.not.summoned"));
  }

  /**
   * Takes the signed answer, or the request for another day. If it is the draft of an aide that is signed, unchanged or
   * not, both names are kept (ruling 25).
   *
   * @return whether anybody has asked for another day
   */
  public boolean answer(TaskContext task, AnswerForm form) {
    Interview interview = interviews.of(task.subject());
    InterviewPerson person = self(task);
    if (form.reply() == AnswerForm.Reply.RESCHEDULE) {
      askForAnotherDay(interview, person, form.reason());
    } else if (form.answer() == null) {
      throw DomainException.invalid("answer", "interview.answer.needed");
    } else {
      Long drafter = person.draft() == null || Long.valueOf(person.personId()).equals(person.draftedById()) ? null
          : person.draftedById();
      mapper.updateAnswer(person.id(), form.answer(), drafter, clocks.today(), null);
      audit.record(task.personId(), task.officeId(), "interview.answer", interview.subject(),
          drafter == null ? "own" : "drafted by person " + drafter);
    }
    return conclude(interview);
  }

  private void askForAnotherDay(Interview interview, InterviewPerson person, String reason) {
    if (interview.reschedules() > 0) {
      throw DomainException.invalid("reply", "interview.reschedule.once");
    }
    if (reason == null) {
      throw DomainException.invalid("reason", "interview.reschedule.reason");
    }
    mapper.updateAnswer(person.id(), person.answer(), person.answerDraftedById(), clocks.today(), reason);
  }

  private boolean conclude(Interview interview) {
    List<InterviewPerson> persons = interviews.persons(interview);
    boolean asked = persons.stream().anyMatch(person -> person.rescheduleReason() != null);
    if (persons.stream().allMatch(person -> person.answeredOn() != null)) {
      clocks.meetAnswer(interview);
      interviews.move(interview, asked ? InterviewState.RESCHEDULING : InterviewState.ANSWERED);
    }
    return asked;
  }

  /** The leading group puts the interview off, or not. */
  public void decide(TaskContext task, RescheduleDecision form) {
    Interview interview = interviews.of(task.subject());
    if (form.decision() == RescheduleDecision.RescheduleRuling.APPROVE) {
      mapper.update(InterviewChange.of(interview).putOff().opinion(form.opinion()).build());
      interviews.move(interview, InterviewState.APPROVED);
      return;
    }
    if (form.opinion() == null) {
      throw DomainException.invalid("opinion", "interview.return.reason");
    }
    mapper.update(InterviewChange.of(interview).opinion(form.opinion()).build());
    interviews.move(interview, InterviewState.ANSWERED);
  }

  /** The draft or former answer from which a person goes on; empty if there is none. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<String> draft(TaskContext task) {
    InterviewPerson person = self(task);
    return Optional.ofNullable(person.draft() != null ? person.draft() : person.answer());
  }
}

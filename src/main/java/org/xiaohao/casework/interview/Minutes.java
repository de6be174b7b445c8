package org.xiaohao.casework.interview;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler.Signer;

/**
 * The minutes: kept by the recorder, signed by leader, recorder and each of the summoned, then locked as documents (M12).
 * A refusal leads to another draft.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Minutes {

  /** Leader and recorder sign first, then the summoned in the order of the notices. */
  private static final int OWN_SIDE = 2;

  private final Interviews interviews;
  private final InterviewMapper mapper;
  private final MinutesMapper minutes;
  private final InterviewClocks clocks;
  private final MinutesPapers papers;

  Minutes(Interviews interviews, InterviewMapper mapper, MinutesMapper minutes, InterviewClocks clocks,
      MinutesPapers papers) {
    this.interviews = interviews;
    this.mapper = mapper;
    this.minutes = minutes;
    this.clocks = clocks;
    this.papers = papers;
  }

  /** Demands, commitments and signatures of one draft. */
  public record Draft(List<Demand> demands, List<Commitment> commitments, List<MinutesSignature> signatures) {
  }

  /**
   * Takes the minutes of the held interview.
   *
   * @return how many have to sign
   */
  public long hold(TaskContext task, MinutesForm form) {
    Interview interview = interviews.of(task.subject());
    interviews.requireState(interview, InterviewState.ANSWERED);
    if (form.heldAt().isAfter(clocks.now())) {
      throw DomainException.invalid("heldAt", "interview.held.future", clocks.today());
    }
    if (interview.leaderId() == task.personId()) {
      throw DomainException.forbidden("interview.leader.records");
    }
    List<InterviewPerson> persons = interviews.persons(interview);
    requireAll(form, persons);
    mapper.update(InterviewChange.of(interview).minutes(form, task.personId()).build());
    form.said().forEach(said -> mapper.updateWords(said.person(), said.explanation(), said.statement()));
    int draft = minutes.findLastDraft(interview.id()) + 1;
    for (int i = 0; i < form.demands().size(); i++) {
      minutes.insertDemand(interview.id(), draft,
          new Demand(i + 1, form.demands().get(i).text(), form.demands().get(i).dueOn()));
    }
    writeCommitments(interview, draft, form, persons);
    interviews.move(interview, InterviewState.MINUTED);
    return OWN_SIDE + persons.size();
  }

  /** Each of the summoned has spoken and promised something; nobody else has. */
  private static void requireAll(MinutesForm form, List<InterviewPerson> persons) {
    List<Long> ids = persons.stream().map(InterviewPerson::id).toList();
    for (int i = 0; i < form.said().size(); i++) {
      if (!ids.contains(form.said().get(i).person())) {
        throw DomainException.invalid("said[" + i + "].person", "interview.not.summoned");
      }
    }
    for (int i = 0; i < form.commitments().size(); i++) {
      MinutesForm.Promise promise = form.commitments().get(i);
      if (!ids.contains(promise.person())) {
        throw DomainException.invalid("commitments[" + i + "].person", "interview.not.summoned");
      }
      if (promise.dueOn().isBefore(form.heldAt().toLocalDate())) {
        throw DomainException.invalid("commitments[" + i + "].dueOn", "interview.promise.past",
            form.heldAt().toLocalDate());
      }
    }
    for (Long id : ids) {
      if (form.said().stream().filter(said -> said.person().equals(id)).count() != 1) {
        throw DomainException.invalid("said", "interview.said.each");
      }
      if (form.commitments().stream().noneMatch(promise -> promise.person().equals(id))) {
        throw DomainException.invalid("commitments", "interview.promise.each");
      }
    }
  }

  private void writeCommitments(Interview interview, int draft, MinutesForm form, List<InterviewPerson> persons) {
    for (InterviewPerson person : persons) {
      List<MinutesForm.Promise> own = form.commitments().stream()
          .filter(promise -> promise.person() == person.id()).toList();
      for (int i = 0; i < own.size(); i++) {
        minutes.insertCommitment(draft, new Commitment(0, interview.id(), person.id(), i + 1, person.postId(),
            own.get(i).text(), own.get(i).dueOn(), null, null, null, null, null));
      }
    }
  }

  /** The office that may record what was signed on paper (ruling 25): the one that holds the session. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public long recorder(CaseRef subject) {
    return interviews.of(subject).proposingOfficeId();
  }

  /** Who signs with this index. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Signer signer(CaseRef subject, int index) {
    Interview interview = interviews.of(subject);
    if (index < OWN_SIDE) {
      return new Signer(index == 0 ? interview.leaderId() : interview.recorderId(), interview.proposingOfficeId());
    }
    InterviewPerson person = interviews.persons(interview).get(index - OWN_SIDE);
    return new Signer(person.personId(), person.officeId(), false);
  }

  /**
   * Takes one signature, or a refusal with its reason. After the last of them the minutes are locked, or go back.
   *
   * @return whether all have signed
   */
  public boolean sign(TaskContext task, SignatureForm form) {
    Interview interview = interviews.of(task.subject());
    interviews.requireState(interview, InterviewState.MINUTED);
    boolean signs = form.decision() == SignatureForm.MinutesAnswer.SIGN;
    if (!signs && form.opinion() == null) {
      throw DomainException.invalid("opinion", "interview.return.reason");
    }
    List<Long> signers = signers(interview);
    int number = signers.indexOf(task.personId());
    minutes.insertSignature(interview.id(), new MinutesSignature(minutes.findLastDraft(interview.id()), number,
        task.personId(), signs, form.opinion(), clocks.today(), task.ref()));
    Draft draft = last(interview);
    if (draft.signatures().size() < signers.size()) {
      return false;
    }
    boolean all = draft.signatures().stream().allMatch(MinutesSignature::signed);
    if (all) {
      lock(task, interview);
    }
    interviews.move(interview, all ? InterviewState.TRACKING : InterviewState.ANSWERED);
    return all;
  }

  private void lock(TaskContext task, Interview interview) {
    Interview tracked = InterviewChange.of(interview).checkOn(clocks.startCheck(interview)).build();
    mapper.update(tracked);
    Draft draft = last(interview);
    interviews.persons(interview).forEach(person -> papers.issue(task, tracked, person, draft));
  }

  private List<Long> signers(Interview interview) {
    List<Long> signers = new ArrayList<>(List.of(interview.leaderId(), interview.recorderId()));
    interviews.persons(interview).forEach(person -> signers.add(person.personId()));
    return signers;
  }

  /** The latest draft. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Draft last(Interview interview) {
    int draft = minutes.findLastDraft(interview.id());
    return new Draft(minutes.listDemands(interview.id(), draft), minutes.listCommitments(interview.id(), draft),
        minutes.listSignatures(interview.id(), draft));
  }
}

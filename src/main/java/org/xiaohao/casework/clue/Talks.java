package org.xiaohao.casework.clue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.workflow.TaskContext;

/** Talk or letter of inquiry (谈话函询, ruling 18): plan approved, answer or talk recorded, report approved. */
@Service
public class Talks {

  private final ClueRows rows;
  private final TalkMapper mapper;
  private final ClueTexts texts;
  private final Signatures signatures;
  private final Deadlines deadlines;

  Talks(ClueRows rows, TalkMapper mapper, ClueTexts texts, Signatures signatures, Deadlines deadlines) {
    this.rows = rows;
    this.mapper = mapper;
    this.texts = texts;
    this.signatures = signatures;
    this.deadlines = deadlines;
  }

  public Optional<String> planRefusal(CaseRef subject, long personId) {
    return signatures.refusal(subject, Stage.TALK_PLAN, personId);
  }

  public Optional<String> reportRefusal(CaseRef subject, long personId) {
    return signatures.refusal(subject, Stage.TALK_REPORT, personId);
  }

  /** @param free ids of those who may talk to the person */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> plan(TaskContext task, PlanTalkForm form, Set<Long> free) {
    Clue clue = rows.of(task.subject());
    rows.requireState(clue, ClueState.TALK_INQUIRY);
    List<Long> members = form.members().stream().distinct().toList();
    if (!free.containsAll(members)) {
      throw DomainException.invalid("members", "clue.team.not.eligible");
    }
    if (form.method() == TalkMethod.TALK && members.size() < 2) {
      throw DomainException.invalid("members", "clue.team.two");
    }
    if (form.method() == TalkMethod.TALK && form.safetyPlan() == null) {
      throw DomainException.invalid("safetyPlan", "clue.safety.plan");
    }
    long id = planned(clue, task, form.method());
    mapper.deleteMembers(id);
    members.forEach(person -> mapper.insertMember(id, person));
    texts.seal(ClueTexts.TALK, id, "matters", form.matters());
    texts.seal(ClueTexts.TALK, id, "plan", form.plan());
    texts.seal(ClueTexts.TALK, id, "safetyPlan", form.safetyPlan());
    signatures.sign(task, Signing.proposal(Stage.TALK_PLAN, form.method().name(), null));
    return Map.of();
  }

  private long planned(Clue clue, TaskContext task, TalkMethod method) {
    Optional<Talk> open = mapper.findLatest(clue.id()).filter(talk -> talk.finishedOn() == null);
    if (open.isPresent()) {
      mapper.updatePlan(open.get().id(), method, task.personId(), rows.today());
      return open.get().id();
    }
    mapper.insert(new Talk(null, clue.id(), method, task.personId(), rows.today(), null, null, null, null, null, null,
        null, null, null));
    return mapper.lastId();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> approvePlan(TaskContext task, ApproveTalkForm form) {
    Talk talk = open(task.subject());
    signatures.sign(task,
        Signing.of(Stage.TALK_PLAN, Step.APPROVE, form.decision(), talk.method().name(), form.opinion()));
    if (form.decision() == ClueApproval.APPROVE) {
      mapper.updateApproval(talk.id(), task.personId(), rows.today());
    }
    return Map.of("decision", form.decision().name());
  }

  /** The answer is due 15 working days from receipt (D6). */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> send(TaskContext task, SendInquiryForm form) {
    Clue clue = rows.of(task.subject());
    Talk talk = open(task.subject());
    rows.requireBetween("sentOn", talk.approvedOn(), form.sentOn());
    rows.requireBetween("receivedOn", form.sentOn(), form.receivedOn());
    mapper.updateSent(talk.id(), form.sentOn(), form.receivedOn());
    texts.seal(ClueTexts.TALK, talk.id(), "remark", form.remark());
    deadlines.start(clue.subject(), "D6", clue.ruleSet(), form.receivedOn());
    return Map.of();
  }

  /** The report is due a month after talk or reply (D7). */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> recordReply(TaskContext task, RecordReplyForm form) {
    Clue clue = rows.of(task.subject());
    Talk talk = open(task.subject());
    rows.requireBetween("repliedOn", talk.receivedOn(), form.repliedOn());
    boolean opinion = Boolean.TRUE.equals(form.partyChiefOpinion());
    if (talk.method() == TalkMethod.LETTER && !opinion && form.noOpinionReason() == null) {
      throw DomainException.invalid("noOpinionReason", "clue.party.chief.opinion");
    }
    mapper.updateReply(talk.id(), form.repliedOn(), opinion);
    texts.seal(ClueTexts.TALK, talk.id(), "reply", form.summary());
    texts.seal(ClueTexts.TALK, talk.id(), "noOpinionReason", form.noOpinionReason());
    deadlines.meet(clue.subject(), "D6");
    deadlines.start(clue.subject(), "D7", clue.ruleSet(), form.repliedOn());
    return Map.of();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> report(TaskContext task, ReportTalkForm form) {
    Clue clue = rows.of(task.subject());
    Talk talk = open(task.subject());
    boolean denied = Boolean.TRUE.equals(form.deniedWithoutGround());
    if (denied && form.outcome() != TalkOutcome.VERIFY) {
      throw DomainException.invalid("outcome", "clue.talk.denied");
    }
    ZeroTolerance.requireReason(clue, form.outcome(), form.graveReason());
    mapper.updateReport(talk.id(), form.outcome(), denied);
    texts.seal(ClueTexts.TALK, talk.id(), "report", form.report());
    signatures.sign(task, Signing.proposal(Stage.TALK_REPORT, form.outcome().name(), null).because(form.graveReason()));
    return Map.of();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> approveReport(TaskContext task, ApproveTalkReportForm form) {
    Clue clue = rows.of(task.subject());
    Talk talk = open(task.subject());
    boolean approved = form.decision() == ClueApproval.APPROVE;
    if (approved) {
      ZeroTolerance.requireReason(clue, talk.outcome(), form.graveReason());
    }
    signatures.sign(task,
        Signing.of(Stage.TALK_REPORT, Step.APPROVE, form.decision(), talk.outcome().name(), form.opinion())
            .because(form.graveReason()));
    if (approved) {
      finish(clue, talk);
    }
    return Map.of("decision", form.decision().name(), "talkOutcome", talk.outcome().name());
  }

  private void finish(Clue clue, Talk talk) {
    mapper.updateFinished(talk.id(), rows.today());
    deadlines.meet(clue.subject(), "D7");
    if (talk.outcome() == TalkOutcome.VERIFY) {
      rows.moveTo(clue, ClueState.VERIFYING);
      deadlines.start(clue.subject(), "D8", clue.ruleSet(), rows.today());
    }
  }

  private Talk open(CaseRef subject) {
    return mapper.findLatest(subject.id()).filter(talk -> talk.finishedOn() == null)
        .orElseThrow(() -> DomainException.conflict("clue.illegal.step", "TALK_INQUIRY"));
  }

  Optional<Talk> latest(long clueId) {
    return mapper.findLatest(clueId);
  }

  List<Talk> of(long clueId) {
    return mapper.list(clueId);
  }
}

package org.xiaohao.casework.clue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.workflow.TaskContext;

/** The disposal of a clue: proposed, studied by the office, reviewed by the deputy, approved by the secretary (ruling 9). */
@Service
public class Disposals {

  private static final int SHELVED_MONTHS = 6;

  private final ClueRows rows;
  private final ClueMapper mapper;
  private final Signatures signatures;
  private final ClueSteps steps;
  private final Deadlines deadlines;

  Disposals(ClueRows rows, ClueMapper mapper, Signatures signatures, ClueSteps steps, Deadlines deadlines) {
    this.rows = rows;
    this.mapper = mapper;
    this.signatures = signatures;
    this.steps = steps;
    this.deadlines = deadlines;
  }

  /** Why the person may not study, review or approve: he signed already in this round. */
  public Optional<String> refusal(CaseRef subject, long personId) {
    return signatures.refusal(subject, Stage.DISPOSAL, personId);
  }

  /** Why the person may not say whether a clue stays shelved: the shelving is the person's own proposal (W17). */
  public Optional<String> shelvedRefusal(CaseRef subject, long personId) {
    return signatures.proposed(subject, Stage.DISPOSAL, personId) ? Optional.of("clue.own.shelving") : Optional.empty();
  }

  public Clue clue(CaseRef subject) {
    return rows.of(subject);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> propose(TaskContext task, ProposeDisposalForm form) {
    Clue clue = rows.of(task.subject());
    boolean grave = clue.grave() || ZeroTolerance.covers(form.subKind());
    ZeroTolerance.require(grave && form.disposal().leavesUnchecked(), form.graveReason());
    ZeroTolerance.require(clue.grave() && !ZeroTolerance.covers(form.subKind()), form.graveReason());
    boolean closes = form.disposal() == Disposal.CLOSED_NO_ACTION;
    if (closes && form.closureGround() == null) {
      throw DomainException.invalid("closureGround", "clue.closure.ground");
    }
    rows.moveTo(clue, ClueState.IN_DISPOSAL);
    mapper.updateProposal(clue.id(), form.disposal(), form.subKind(), grave, closes ? form.closureGround() : null);
    signatures.sign(task, Signing.proposal(Stage.DISPOSAL, form.disposal().name(), form.grounds())
        .because(form.graveReason()));
    return Map.of();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> study(TaskContext task, StudyDisposalForm form) {
    Clue clue = rows.of(task.subject());
    rows.requirePast(clue, "studiedOn", form.studiedOn());
    signatures.requireStudy(clue, form.attendees());
    Signing signing = Signing.of(Stage.DISPOSAL, Step.STUDY, form.decision(), clue.disposal().name(), form.opinion())
        .studied(form.studiedOn(), form.attendees().stream().distinct().toList());
    return answer(task, clue, signing.because(form.graveReason()));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> review(TaskContext task, ReviewDisposalForm form) {
    Clue clue = rows.of(task.subject());
    return answer(task, clue,
        Signing.of(Stage.DISPOSAL, Step.REVIEW, form.decision(), clue.disposal().name(), form.opinion())
            .because(form.graveReason()));
  }

  /** On approval the clock of the proposal (D5) is met and the clue goes the approved way. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> approve(TaskContext task, ApproveDisposalForm form) {
    Clue clue = rows.of(task.subject());
    Signing signing =
        Signing.of(Stage.DISPOSAL, Step.APPROVE, form.decision(), clue.disposal().name(), form.opinion())
            .because(form.graveReason());
    if (form.decision() == ClueApproval.RETURN) {
      return answer(task, clue, signing);
    }
    Map<String, Object> decision = answer(task, clue, signing);
    deadlines.meet(clue.subject(), "D5");
    dispose(clue);
    return Map.of("decision", decision.get("decision"), "disposal", clue.disposal().name());
  }

  private void dispose(Clue clue) {
    LocalDate today = rows.today();
    switch (clue.disposal()) {
      case TALK_INQUIRY -> rows.moveTo(clue, ClueState.TALK_INQUIRY);
      case PRELIM_VERIFICATION -> steps.startVerification(clue);
      case SHELVED -> {
        rows.moveTo(clue, ClueState.SHELVED);
        mapper.updateShelved(clue.id(), today, today.plusMonths(SHELVED_MONTHS));
      }
      case CLOSED_NO_ACTION -> {
        // The process concludes the clue in this very transaction.
      }
    }
  }

  /** Answer of one step; whoever sends back sends the clue back to the proposer. */
  private Map<String, Object> answer(TaskContext task, Clue clue, Signing signing) {
    rows.requireState(clue, ClueState.IN_DISPOSAL);
    boolean returned = signing.decision().equals(ClueOpinion.RETURN.name());
    if (!returned) {
      ZeroTolerance.requireReason(clue, clue.disposal(), signing.graveReason());
    }
    signatures.sign(task, signing);
    if (returned) {
      rows.moveTo(clue, ClueState.ASSIGNED);
    }
    return Map.of("decision", signing.decision());
  }

  /** Keeps a clue shelved for six months more or takes it out; new evidence leaves only the latter. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Object> reviewShelved(TaskContext task, ReviewShelvedForm form) {
    Clue clue = rows.of(task.subject());
    rows.requireState(clue, ClueState.SHELVED);
    signatures.sign(task, Signing.proposal(Stage.SHELVED, form.decision().name(), form.reason()));
    if (form.decision() == ShelvedReview.TAKE_OUT) {
      steps.takeOut(clue);
    } else if (clue.evidenceOn() != null && !clue.evidenceOn().isBefore(clue.shelvedOn())) {
      throw DomainException.invalid("decision", "clue.shelved.evidence", clue.evidenceOn());
    } else {
      mapper.updateReviewOn(clue.id(), rows.today().plusMonths(SHELVED_MONTHS));
    }
    return Map.of("decision", form.decision().name());
  }
}

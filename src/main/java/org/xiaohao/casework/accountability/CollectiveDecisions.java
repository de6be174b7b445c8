package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.workflow.TaskContext;

/** The collective decision: by the organ with the authority, by the Party committee, or proposed upward (M16). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CollectiveDecisions {

  private final AccountabilityRows rows;
  private final AccountabilityMapper mapper;
  private final DecidingBody body;
  private final Powers powers;
  private final Keeping keeping;
  private final CommitteeBody committee;

  CollectiveDecisions(AccountabilityRows rows, AccountabilityMapper mapper, DecidingBody body, Powers powers,
      Keeping keeping, CommitteeBody committee) {
    this.rows = rows;
    this.mapper = mapper;
    this.body = body;
    this.powers = powers;
    this.keeping = keeping;
    this.committee = committee;
  }

  /** What was said, and the term to announce what was decided. */
  @Component("decisionKeeping")
  record Keeping(AccountabilityTexts texts, Deadlines deadlines) {
  }

  public Map<String, Object> deliberate(TaskContext task, DeliberateForm form) {
    Accountability one = rows.of(task.subject());
    rows.requireNotFuture("heldOn", form.heldOn());
    boolean carried = body.vote(one, form.votes(), form.heldOn());
    keeping.texts().seal(AccountabilityTexts.CASE, one.id(), "minutes." + mapper.findLastRound(one.id()), form.minutes());
    if (form.result() == BodyResult.RETURN) {
      sendBack(one);
      return Map.of("result", "RETURN");
    }
    if (!carried) {
      throw DomainException.invalid("votes", "accountability.vote.majority");
    }
    return form.result() == BodyResult.PROPOSE_UP ? proposeUp(one) : decide(task, one, form.heldOn());
  }

  /** Drafted anew by the handling office; then the organ that proposed meets first, not the one above that returned it. */
  private void sendBack(Accountability one) {
    mapper.updateDeciding(one.id(), one.divisionId());
    rows.move(one, AccountabilityState.DRAFTING);
  }

  private Map<String, Object> proposeUp(Accountability one) {
    long above = powers.above(one).orElseThrow(() -> DomainException.invalid("result", "accountability.up.none"));
    mapper.updateDeciding(one.id(), above);
    rows.move(one, AccountabilityState.DELIBERATING);
    return Map.of("result", "UPWARD");
  }

  private Map<String, Object> decide(TaskContext task, Accountability one, LocalDate heldOn) {
    boolean committee = powers.store(one);
    mapper.updateDecided(one.id(), heldOn);
    if (one.publication() != Publication.NONE) {
      mapper.updatePublication(one.id(), one.publication(), task.personId());
    }
    if (committee) {
      rows.move(one, AccountabilityState.IN_COMMITTEE);
    } else {
      stands(one, heldOn);
    }
    return Map.of("result", committee ? "COMMITTEE" : "DECIDED");
  }

  /** From the day on which it was decided, or approved, it is to be announced (D13). */
  private void stands(Accountability one, LocalDate since) {
    rows.move(one, AccountabilityState.DECIDED);
    keeping.deadlines().start(one.subject(), "D13", one.ruleSet(), since);
  }

  /** The Party committee meets; who voted how is kept, in the clear for those of the register, sealed for typed names. */
  public Map<String, Object> approve(TaskContext task, ApproveByCommitteeForm form) {
    Accountability one = rows.of(task.subject());
    rows.requireNotFuture("heldOn", form.heldOn());
    boolean carried = committee.vote(one, form.votes(), form.heldOn());
    boolean approved = form.decision() == CommitteeDecision.APPROVE;
    if (approved && !carried) {
      throw DomainException.invalid("votes", "accountability.vote.majority");
    }
    keeping.texts().seal(AccountabilityTexts.CASE, one.id(), "committee", form.opinion());
    if (approved) {
      mapper.updateApproved(one.id(), form.heldOn());
      stands(one, form.heldOn());
    } else {
      mapper.updateDecided(one.id(), null);
      sendBack(one);
    }
    return Map.of("decision", form.decision().name());
  }
}

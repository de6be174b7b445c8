package org.xiaohao.casework.problem;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.workflow.TaskContext;

/** From the notice to the approved plan. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Planning {

  private final ProblemItems items;
  private final PlanMapper mapper;
  private final ItemClocks clocks;
  private final ItemClosing closing;
  private final ItemDocuments documents;

  Planning(ProblemItems items, PlanMapper mapper, ItemClocks clocks, ItemClosing closing, ItemDocuments documents) {
    this.items = items;
    this.mapper = mapper;
    this.clocks = clocks;
    this.closing = closing;
    this.documents = documents;
  }

  /** Issues the notice (整改通知书); the clocks of plan and item start. */
  public void notifyUnit(TaskContext task, NoticeDraft notice) {
    ProblemItem item = items.of(task.subject());
    items.move(item, ItemState.NOTIFIED);
    clocks.startItem(item);
    clocks.startStep(item);
    String number = documents.notice(task, item, notice, clocks.stepDueOn(item));
    mapper.insertNotice(item, number, notice, task.personId(), clocks.today());
  }

  /** Takes the unit's plan or objection. */
  public void submit(TaskContext task, PlanSubmission form) {
    ProblemItem item = items.of(task.subject());
    clocks.meetStep(item);
    if (form.submission() == PlanSubmission.Submission.OBJECTION) {
      object(task, item, form);
      return;
    }
    requireFiveSettings(form);
    requireInTime(item, form.measures());
    requirePolicy(item, form);
    items.did(item, task.personId(), task.officeId());
    mapper.insertPlan(item, form, task.personId(), clocks.today());
    PlanView plan = mapper.findLastPlan(item.id()).orElseThrow();
    for (int i = 0; i < form.measures().size(); i++) {
      mapper.insertMeasure(plan.id(), i + 1, form.measures().get(i));
    }
    items.move(item, ItemState.PLAN_REVIEW);
    clocks.startStep(item);
  }

  private void object(TaskContext task, ProblemItem item, PlanSubmission form) {
    require("grounds", form.grounds(), "problem.objection.grounds");
    if (mapper.findObjection(item.id(), item.round()).isPresent()) {
      throw DomainException.invalid("submission", "problem.objection.once");
    }
    mapper.insertObjection(item, form.grounds(), task.personId(), clocks.today());
    items.move(item, ItemState.OBJECTED);
  }

  private static void requireFiveSettings(PlanSubmission form) {
    require("cause", form.cause(), "problem.plan.cause");
    require("target", form.target(), "problem.plan.target");
    require("leadUnit", form.leadUnit(), "problem.plan.lead.unit");
    require("leader", form.leader(), "problem.plan.leader");
    require("person", form.person(), "problem.plan.person");
    if (form.measures() == null || form.measures().isEmpty()) {
      throw DomainException.invalid("measures", "problem.plan.measures");
    }
  }

  private static void requireInTime(ProblemItem item, List<PlanSubmission.Measure> measures) {
    for (int i = 0; i < measures.size(); i++) {
      if (measures.get(i).dueOn().isAfter(item.dueOn())) {
        throw DomainException.invalid("measures[" + i + "].dueOn", "problem.plan.measure.late", item.dueOn());
      }
    }
  }

  /** A change of policy names the rule, who answers for it and by when; anything else names none. */
  private static void requirePolicy(ProblemItem item, PlanSubmission form) {
    if (form.outcome() != ItemOutcome.POLICY_CHANGE) {
      if (form.policy() != null || form.policyOwner() != null || form.policyDueOn() != null) {
        throw DomainException.invalid("outcome", "problem.policy.unsaid");
      }
      return;
    }
    require("policy", form.policy(), "problem.policy.what");
    require("policyOwner", form.policyOwner(), "problem.policy.owner");
    if (form.policyDueOn() == null) {
      throw DomainException.invalid("policyDueOn", "problem.policy.due");
    }
    if (form.policyDueOn().isAfter(item.dueOn())) {
      throw DomainException.invalid("policyDueOn", "problem.policy.late", item.dueOn());
    }
  }

  private static void require(String field, String value, String key) {
    if (value == null) {
      throw DomainException.invalid(field, key);
    }
  }

  /** Decides on the objection. Upheld, the item is withdrawn and counts as done in its list. */
  public void decideObjection(TaskContext task, ObjectionDecision form) {
    ProblemItem item = items.of(task.subject());
    mapper.updateObjection(item, form, task.personId(), clocks.today());
    if (form.decision() == ObjectionDecision.ObjectionRuling.UPHOLD) {
      items.move(item, ItemState.WITHDRAWN);
      closing.done(item);
    } else {
      items.move(item, ItemState.NOTIFIED);
      clocks.startStep(item);
    }
  }

  /** Approves the plan or returns it. */
  public void review(TaskContext task, PlanReview form) {
    ProblemItem item = items.of(task.subject());
    clocks.meetStep(item);
    boolean approved = form.decision() == PlanReview.PlanRuling.APPROVE;
    if (!approved) {
      require("opinion", form.opinion(), "problem.return.reason");
      clocks.startStep(item);
    }
    mapper.updatePlan(item, approved ? "APPROVED" : "RETURNED", form.opinion(), task.personId(), clocks.today());
    items.move(item, approved ? ItemState.RECTIFYING : ItemState.NOTIFIED);
    if (approved) {
      documents.plan(task, item);
    }
  }
}

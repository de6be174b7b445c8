package org.xiaohao.casework.problem;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.notification.Notice;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.workflow.TaskContext;

/** Decides on a later date. Only an approval moves the item's date and its clock (M15); whoever applied is told. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ExtensionDecisions {

  private final ProblemItems items;
  private final ExtensionMapper mapper;
  private final ExtensionRules rules;
  private final ItemClocks clocks;
  private final Telling telling;

  ExtensionDecisions(ProblemItems items, ExtensionMapper mapper, ExtensionRules rules, ItemClocks clocks,
      Telling telling) {
    this.items = items;
    this.mapper = mapper;
    this.rules = rules;
    this.clocks = clocks;
    this.telling = telling;
  }

  /** Mail and trail. */
  @Component
  record Telling(Outbox outbox, Audit audit) {
  }

  public void decide(TaskContext task, ExtensionDecision form) {
    ProblemItem item = items.of(task.subject());
    ExtensionView asked = mapper.findPending(item.id())
        .orElseThrow(() -> DomainException.conflict("problem.extension.none"));
    boolean approved = form.extension() == ExtensionDecision.ExtensionRuling.APPROVE;
    if (!approved && form.opinion() == null) {
      throw DomainException.invalid("opinion", "problem.extension.refusal");
    }
    if (approved) {
      rules.requireLater(item, "extension", asked.askedDueOn());
      clocks.extendItem(item, asked, task.personId());
      items.extended(item, asked);
    }
    clocks.decided(item);
    mapper.updateDecided(asked.id(), approved ? ExtensionState.APPROVED : ExtensionState.REFUSED, form.opinion(), task,
        rules.today());
    telling.audit().record(task.personId(), task.officeId(), approved ? "item.extend" : "item.extension.refuse",
        item.subject(), asked.oldDueOn() + " " + asked.askedDueOn());
    telling.outbox().add(new Notice("extension:" + asked.id(), "case.extension-decided", asked.askedById(),
        item.subject(), null));
  }
}

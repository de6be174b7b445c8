package org.xiaohao.casework.problem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.workflow.TaskContext;

/** Signs off one item under one number (整改一项、销号一项, S16). There is no way to sign off two. */
@Service
public class SignOffs {

  private final ProblemItems items;
  private final CheckMapper mapper;
  private final ItemClosing closing;
  private final Returns returns;
  private final ItemDocuments documents;

  SignOffs(ProblemItems items, CheckMapper mapper, ItemClosing closing, Returns returns,
      ItemDocuments documents) {
    this.items = items;
    this.mapper = mapper;
    this.closing = closing;
    this.returns = returns;
    this.documents = documents;
  }

  /** Closes the item, or sends it back alone. The counter of the numbers is the last lock. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void decide(TaskContext task, Opinion form) {
    ProblemItem item = items.of(task.subject());
    Checks.requireReason(form.decision(), form.opinion());
    mapper.insertCheck(item, CheckStep.SIGN_OFF, form, task, closing.today());
    if (form.decision() == Verdict.RETURN) {
      closing.meetStep(item);
      returns.sendBack(task, item, CheckStep.SIGN_OFF, form.opinion());
      return;
    }
    closing.requireReady(item);
    items.move(item, ItemState.CLOSED);
    closing.done(item);
    String number = documents.signOff(task, item, form.opinion());
    items.closed(item, number);
    mapper.insertSignOff(item, number, form.opinion(), task, closing.today());
  }
}

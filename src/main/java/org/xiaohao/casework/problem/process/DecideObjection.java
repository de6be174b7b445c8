package org.xiaohao.casework.problem.process;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ObjectionDecision;
import org.xiaohao.casework.problem.Planning;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The supervising office decides on the objection. */
@Component
class DecideObjection implements TaskHandler<ObjectionDecision> {

  private final Planning planning;
  private final ProblemItems items;

  DecideObjection(Planning planning, ProblemItems items) {
    this.planning = planning;
    this.items = items;
  }

  @Override
  public String formKey() {
    return "problem/decideObjection";
  }

  @Override
  public Class<ObjectionDecision> form() {
    return ObjectionDecision.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ObjectionDecision form) {
    planning.decideObjection(task, form);
    return Map.of("decision", form.decision().name());
  }

  /** The checker is not the doer (M11). */
  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return items.barredFromChecking(person, subject);
  }
}

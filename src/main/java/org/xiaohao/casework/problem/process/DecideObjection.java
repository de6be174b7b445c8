package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.ObjectionDecision;
import org.xiaohao.casework.problem.Planning;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.workflow.TaskContext;

/** The supervising office decides on the objection. */
@Component
class DecideObjection extends ItemCheck<ObjectionDecision> {

  private final Planning planning;
  private final ItemReading reading;

  DecideObjection(Planning planning, ProblemItems items, ItemReading reading) {
    super(items);
    this.planning = planning;
    this.reading = reading;
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

  @Override
  public List<Told> told(TaskContext task) {
    return reading.plan(task);
  }
}

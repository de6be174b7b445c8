package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.PlanSubmission;
import org.xiaohao.casework.problem.Planning;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The rectifying office hands in a plan or an objection. */
@Component
class SubmitPlan implements TaskHandler<PlanSubmission> {

  private final Planning planning;
  private final ItemReading reading;

  SubmitPlan(Planning planning, ItemReading reading) {
    this.planning = planning;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "problem/submitPlan";
  }

  @Override
  public Class<PlanSubmission> form() {
    return PlanSubmission.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, PlanSubmission form) {
    planning.submit(task, form);
    return Map.of("submission", form.submission().name());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.problem(task);
  }
}

package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.PlanReview;
import org.xiaohao.casework.problem.Planning;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.workflow.TaskContext;

/** The supervising office approves the plan or returns it. */
@Component
class ReviewPlan extends ItemCheck<PlanReview> {

  private final Planning planning;
  private final ItemReading reading;

  ReviewPlan(Planning planning, ProblemItems items, ItemReading reading) {
    super(items);
    this.planning = planning;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "problem/reviewPlan";
  }

  @Override
  public Class<PlanReview> form() {
    return PlanReview.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, PlanReview form) {
    planning.review(task, form);
    return Map.of("decision", form.decision().name());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.plan(task);
  }
}

package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.PlanReview;
import org.xiaohao.casework.problem.Planning;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The supervising office approves the plan or returns it. */
@Component
class ReviewPlan implements TaskHandler<PlanReview> {

  private final Planning planning;
  private final ProblemItems items;
  private final ItemReading reading;

  ReviewPlan(Planning planning, ProblemItems items, ItemReading reading) {
    this.planning = planning;
    this.items = items;
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

  /** The checker is not the doer (M11). */
  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return items.barredFromChecking(person, subject);
  }
}

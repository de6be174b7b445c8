package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.Checks;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.casework.problem.SpotReview;
import org.xiaohao.platform.workflow.TaskContext;

/** The city rectification office reviews on the spot. */
@Component
class ReviewOnSpot extends ItemCheck<SpotReview> {

  private final Checks checks;
  private final ItemReading reading;

  ReviewOnSpot(Checks checks, ProblemItems items, ItemReading reading) {
    super(items);
    this.checks = checks;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "problem/reviewOnSpot";
  }

  @Override
  public Class<SpotReview> form() {
    return SpotReview.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, SpotReview form) {
    checks.reviewOnSpot(task, form);
    return Map.of("decision", form.decision().name());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.result(task);
  }
}

package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import org.xiaohao.casework.problem.CheckStep;
import org.xiaohao.casework.problem.Checks;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.Opinion;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.workflow.TaskContext;

/** A check that passes or returns the result with an opinion and nothing else. */
abstract class OpinionCheck extends ItemCheck<Opinion> {

  private final Checks checks;
  private final ItemReading reading;
  private final CheckStep step;

  OpinionCheck(Checks checks, ProblemItems items, ItemReading reading, CheckStep step) {
    super(items);
    this.checks = checks;
    this.reading = reading;
    this.step = step;
  }

  @Override
  public final Class<Opinion> form() {
    return Opinion.class;
  }

  @Override
  public final Map<String, Object> handle(TaskContext task, Opinion form) {
    checks.decide(task, step, form);
    return Map.of("decision", form.decision().name());
  }

  @Override
  public final List<Told> told(TaskContext task) {
    return reading.result(task);
  }
}

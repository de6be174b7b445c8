package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.casework.problem.SelfCheckReport;
import org.xiaohao.casework.problem.SelfChecks;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The rectifying office reports the item as rectified. */
@Component
class Rectify implements TaskHandler<SelfCheckReport> {

  private final SelfChecks checks;
  private final ProblemItems items;
  private final ItemReading reading;

  Rectify(SelfChecks checks, ProblemItems items, ItemReading reading) {
    this.checks = checks;
    this.items = items;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "problem/rectify";
  }

  @Override
  public Class<SelfCheckReport> form() {
    return SelfCheckReport.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, SelfCheckReport form) {
    return Map.of("signerCount", checks.report(task, form));
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.promised(task);
  }

  /** Evidence added to other items of the list may serve this one too. */
  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("evidence", checks.shareable(items.of(task.subject())).stream()
        .map(evidence -> new Choice(String.valueOf(evidence.id()), evidence.description())).toList());
  }
}

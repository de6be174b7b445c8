package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ExtensionDecision;
import org.xiaohao.casework.problem.ExtensionDecisions;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.workflow.TaskContext;

/** The office that would sign the item off decides on a later date. */
@Component
class DecideExtension extends ItemCheck<ExtensionDecision> {

  private final ExtensionDecisions decisions;
  private final ItemReading reading;

  DecideExtension(ExtensionDecisions decisions, ProblemItems items, ItemReading reading) {
    super(items);
    this.decisions = decisions;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "problem/decideExtension";
  }

  @Override
  public Class<ExtensionDecision> form() {
    return ExtensionDecision.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ExtensionDecision form) {
    decisions.decide(task, form);
    return Map.of("extension", form.extension().name());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.extension(task);
  }
}

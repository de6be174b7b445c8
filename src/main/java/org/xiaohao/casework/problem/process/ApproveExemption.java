package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ExemptionDecision;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.casework.problem.Publicity;
import org.xiaohao.platform.workflow.TaskContext;

/** The supervising office decides whether the public notice may be left out. */
@Component
class ApproveExemption extends ItemCheck<ExemptionDecision> {

  private final Publicity publicity;
  private final ItemReading reading;

  ApproveExemption(Publicity publicity, ProblemItems items, ItemReading reading) {
    super(items);
    this.publicity = publicity;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "problem/approveExemption";
  }

  @Override
  public Class<ExemptionDecision> form() {
    return ExemptionDecision.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ExemptionDecision form) {
    publicity.decideExemption(task, form);
    return Map.of("decision", form.decision().name(), "consentNeeded", items.of(task.subject()).consentNeeded());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.result(task);
  }
}

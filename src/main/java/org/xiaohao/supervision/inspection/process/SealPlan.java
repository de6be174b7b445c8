package org.xiaohao.supervision.inspection.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.supervision.inspection.SealedPlan;
import org.xiaohao.supervision.inspection.VisitPlans;

/** The squad seals which villages it visits, by whom and when; only people without a tie to the area go (S32). */
@Component
class SealPlan implements TaskHandler<SealedPlan> {

  private final VisitPlans plans;

  SealPlan(VisitPlans plans) {
    this.plans = plans;
  }

  @Override
  public String formKey() {
    return "inspection/sealPlan";
  }

  @Override
  public Class<SealedPlan> form() {
    return SealedPlan.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, SealedPlan form) {
    plans.seal(task, form);
    return Map.of();
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return plans.choices(task.subject());
  }
}

package org.xiaohao.supervision.inspection.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.supervision.inspection.InspectionPlan;
import org.xiaohao.supervision.inspection.InspectionPlans;

/** The supervision office plans groups, leaders, members and areas (S17). */
@Component
class PlanInspection implements TaskHandler<InspectionPlan> {

  private final InspectionPlans plans;

  PlanInspection(InspectionPlans plans) {
    this.plans = plans;
  }

  @Override
  public String formKey() {
    return "inspection/planInspection";
  }

  @Override
  public Class<InspectionPlan> form() {
    return InspectionPlan.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, InspectionPlan form) {
    plans.plan(task, form);
    return Map.of();
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return plans.choices(task.subject());
  }
}

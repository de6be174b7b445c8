package org.xiaohao.supervision.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.supervision.inspection.Deployment;
import org.xiaohao.supervision.inspection.VisitPlans;

/** The visit starts, or is called off. */
@Component
class DeploySquad implements TaskHandler<Deployment> {

  private final VisitPlans plans;

  DeploySquad(VisitPlans plans) {
    this.plans = plans;
  }

  @Override
  public String formKey() {
    return "inspection/deploySquad";
  }

  @Override
  public Class<Deployment> form() {
    return Deployment.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, Deployment form) {
    plans.deploy(task, form);
    return Map.of("decision", form.decision().name());
  }
}

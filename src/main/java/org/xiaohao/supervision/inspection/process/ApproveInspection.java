package org.xiaohao.supervision.inspection.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.supervision.inspection.InspectionApprovals;
import org.xiaohao.supervision.inspection.InspectionReading;
import org.xiaohao.supervision.inspection.PlanApproval;

/** The leading group's office approves the plan, which gets its number, or returns it. */
@Component
class ApproveInspection implements TaskHandler<PlanApproval> {

  private final InspectionApprovals approvals;
  private final InspectionReading reading;

  ApproveInspection(InspectionApprovals approvals, InspectionReading reading) {
    this.approvals = approvals;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "inspection/approveInspection";
  }

  @Override
  public Class<PlanApproval> form() {
    return PlanApproval.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, PlanApproval form) {
    return Map.of("groupCount", approvals.decide(task, form), "decision", form.decision().name());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.plan(task);
  }
}

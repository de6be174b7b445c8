package org.xiaohao.supervision.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.supervision.inspection.GroupReports;
import org.xiaohao.supervision.inspection.InspectionConclusion;

/** The supervision office ends the inspection and has its findings listed (S14). */
@Component
class ConcludeInspection implements TaskHandler<InspectionConclusion> {

  private final GroupReports reports;

  ConcludeInspection(GroupReports reports) {
    this.reports = reports;
  }

  @Override
  public String formKey() {
    return "inspection/concludeInspection";
  }

  @Override
  public Class<InspectionConclusion> form() {
    return InspectionConclusion.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, InspectionConclusion form) {
    reports.conclude(task, form);
    return Map.of();
  }
}

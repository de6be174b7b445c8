package org.xiaohao.supervision.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.supervision.inspection.GroupReport;
import org.xiaohao.supervision.inspection.GroupReports;

/** The leader of a group reports for it (S56). */
@Component
class ReportGroup implements TaskHandler<GroupReport> {

  private final GroupReports reports;

  ReportGroup(GroupReports reports) {
    this.reports = reports;
  }

  @Override
  public String formKey() {
    return "inspection/reportGroup";
  }

  @Override
  public Class<GroupReport> form() {
    return GroupReport.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, GroupReport form) {
    reports.report(task, form);
    return Map.of();
  }

  @Override
  public Signer signer(CaseRef subject, int index) {
    return reports.signer(subject, index);
  }
}

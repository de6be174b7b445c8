package org.xiaohao.supervision.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.supervision.inspection.DirectHandling;
import org.xiaohao.supervision.inspection.DirectReports;

/** The province lists a direct report or files it (S55). */
@Component
class HandleDirectReport implements TaskHandler<DirectHandling> {

  private final DirectReports reports;

  HandleDirectReport(DirectReports reports) {
    this.reports = reports;
  }

  @Override
  public String formKey() {
    return "inspection/handleDirectReport";
  }

  @Override
  public Class<DirectHandling> form() {
    return DirectHandling.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, DirectHandling form) {
    reports.handle(task, form);
    return Map.of();
  }
}

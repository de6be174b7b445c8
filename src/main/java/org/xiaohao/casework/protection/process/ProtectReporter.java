package org.xiaohao.casework.protection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.protection.ProtectReporterForm;
import org.xiaohao.casework.protection.Protections;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Takes measures for a reporter within a day (D21). */
@Component
class ProtectReporter implements TaskHandler<ProtectReporterForm> {

  private final Protections protections;

  ProtectReporter(Protections protections) {
    this.protections = protections;
  }

  @Override
  public String formKey() {
    return "protection/protectReporter";
  }

  @Override
  public Class<ProtectReporterForm> form() {
    return ProtectReporterForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ProtectReporterForm form) {
    return protections.protect(task, form);
  }
}

package org.xiaohao.casework.protection.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.protection.ProtectReporterForm;
import org.xiaohao.casework.protection.ProtectionReading;
import org.xiaohao.casework.protection.Protections;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Takes measures for a reporter within a day (D21). */
@Component
class ProtectReporter implements TaskHandler<ProtectReporterForm> {

  private final Protections protections;
  private final ProtectionReading reading;

  ProtectReporter(Protections protections, ProtectionReading reading) {
    this.protections = protections;
    this.reading = reading;
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

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }
}

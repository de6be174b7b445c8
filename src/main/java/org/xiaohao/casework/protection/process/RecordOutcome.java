package org.xiaohao.casework.protection.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.protection.ProtectionReading;
import org.xiaohao.casework.protection.Protections;
import org.xiaohao.casework.protection.RecordOutcomeForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Records what came of the measures, or has them go on. */
@Component
class RecordOutcome implements TaskHandler<RecordOutcomeForm> {

  private final Protections protections;
  private final ProtectionReading reading;

  RecordOutcome(Protections protections, ProtectionReading reading) {
    this.protections = protections;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "protection/recordOutcome";
  }

  @Override
  public Class<RecordOutcomeForm> form() {
    return RecordOutcomeForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, RecordOutcomeForm form) {
    return protections.record(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }
}

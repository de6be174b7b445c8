package org.xiaohao.casework.protection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.protection.Protections;
import org.xiaohao.casework.protection.RecordOutcomeForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Records what came of the measures, or has them go on. */
@Component
class RecordOutcome implements TaskHandler<RecordOutcomeForm> {

  private final Protections protections;

  RecordOutcome(Protections protections) {
    this.protections = protections;
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
}

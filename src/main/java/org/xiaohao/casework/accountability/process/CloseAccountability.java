package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityReading;
import org.xiaohao.casework.accountability.CloseAccountabilityForm;
import org.xiaohao.casework.accountability.Executions;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Closes the case. */
@Component
class CloseAccountability implements TaskHandler<CloseAccountabilityForm> {

  private final Executions executions;
  private final AccountabilityReading reading;

  CloseAccountability(Executions executions, AccountabilityReading reading) {
    this.executions = executions;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "accountability/closeAccountability";
  }

  @Override
  public Class<CloseAccountabilityForm> form() {
    return CloseAccountabilityForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, CloseAccountabilityForm form) {
    return executions.close(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }
}

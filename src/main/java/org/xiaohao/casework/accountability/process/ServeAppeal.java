package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityReading;
import org.xiaohao.casework.accountability.Appeals;
import org.xiaohao.casework.accountability.ServeAppealForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Service of the decision on an appeal. */
@Component
class ServeAppeal implements TaskHandler<ServeAppealForm> {

  private final Appeals appeals;
  private final AccountabilityReading reading;

  ServeAppeal(Appeals appeals, AccountabilityReading reading) {
    this.appeals = appeals;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "accountability/serveAppeal";
  }

  @Override
  public Class<ServeAppealForm> form() {
    return ServeAppealForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ServeAppealForm form) {
    return appeals.serve(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }
}

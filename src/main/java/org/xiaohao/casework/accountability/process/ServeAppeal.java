package org.xiaohao.casework.accountability.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.Appeals;
import org.xiaohao.casework.accountability.ServeAppealForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Service of the decision on an appeal. */
@Component
class ServeAppeal implements TaskHandler<ServeAppealForm> {

  private final Appeals appeals;

  ServeAppeal(Appeals appeals) {
    this.appeals = appeals;
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
}

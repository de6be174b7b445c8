package org.xiaohao.casework.recall.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.recall.FillPostForm;
import org.xiaohao.casework.recall.RecallSteps;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Who takes the place. */
@Component
class FillPost implements TaskHandler<FillPostForm> {

  private final RecallSteps steps;

  FillPost(RecallSteps steps) {
    this.steps = steps;
  }

  @Override
  public String formKey() {
    return "recall/fillPost";
  }

  @Override
  public Class<FillPostForm> form() {
    return FillPostForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, FillPostForm form) {
    return steps.fill(task, form);
  }
}

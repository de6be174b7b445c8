package org.xiaohao.casework.recall.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.recall.RecallSteps;
import org.xiaohao.casework.recall.VerifyRecallForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The check on the spot. */
@Component
class VerifyRecall implements TaskHandler<VerifyRecallForm> {

  private final RecallSteps steps;

  VerifyRecall(RecallSteps steps) {
    this.steps = steps;
  }

  @Override
  public String formKey() {
    return "recall/verifyRecall";
  }

  @Override
  public Class<VerifyRecallForm> form() {
    return VerifyRecallForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, VerifyRecallForm form) {
    return steps.verify(task, form);
  }
}

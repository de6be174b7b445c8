package org.xiaohao.casework.recall.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.recall.ApproveRecallForm;
import org.xiaohao.casework.recall.RecallSteps;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The organisation department decides. */
@Component
class ApproveRecall implements TaskHandler<ApproveRecallForm> {

  private final RecallSteps steps;

  ApproveRecall(RecallSteps steps) {
    this.steps = steps;
  }

  @Override
  public String formKey() {
    return "recall/approveRecall";
  }

  @Override
  public Class<ApproveRecallForm> form() {
    return ApproveRecallForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ApproveRecallForm form) {
    return steps.approve(task, form);
  }
}

package org.xiaohao.casework.recall.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.recall.ApproveRecallForm;
import org.xiaohao.casework.recall.RecallReading;
import org.xiaohao.casework.recall.RecallSteps;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The organisation department decides. */
@Component
class ApproveRecall implements TaskHandler<ApproveRecallForm> {

  private final RecallSteps steps;
  private final RecallReading reading;

  ApproveRecall(RecallSteps steps, RecallReading reading) {
    this.steps = steps;
    this.reading = reading;
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

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }
}

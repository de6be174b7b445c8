package org.xiaohao.casework.recall.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.recall.RecallReading;
import org.xiaohao.casework.recall.RecallSteps;
import org.xiaohao.casework.recall.VerifyRecallForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The check on the spot. */
@Component
class VerifyRecall implements TaskHandler<VerifyRecallForm> {

  private final RecallSteps steps;
  private final RecallReading reading;

  VerifyRecall(RecallSteps steps, RecallReading reading) {
    this.steps = steps;
    this.reading = reading;
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

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }
}

package org.xiaohao.casework.recall.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.recall.FillPostForm;
import org.xiaohao.casework.recall.RecallReading;
import org.xiaohao.casework.recall.RecallSteps;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Who takes the place. */
@Component
class FillPost implements TaskHandler<FillPostForm> {

  private final RecallSteps steps;
  private final RecallReading reading;

  FillPost(RecallSteps steps, RecallReading reading) {
    this.steps = steps;
    this.reading = reading;
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

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }
}

package org.xiaohao.casework.recall.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.recall.NotifySendingUnitForm;
import org.xiaohao.casework.recall.RecallReading;
import org.xiaohao.casework.recall.RecallSteps;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Notice to the sending unit. */
@Component
class NotifySendingUnit implements TaskHandler<NotifySendingUnitForm> {

  private final RecallSteps steps;
  private final RecallReading reading;

  NotifySendingUnit(RecallSteps steps, RecallReading reading) {
    this.steps = steps;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "recall/notifySendingUnit";
  }

  @Override
  public Class<NotifySendingUnitForm> form() {
    return NotifySendingUnitForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, NotifySendingUnitForm form) {
    return steps.notifyUnit(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }
}

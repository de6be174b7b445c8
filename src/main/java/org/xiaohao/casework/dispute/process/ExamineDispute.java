package org.xiaohao.casework.dispute.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.dispute.DisputeReading;
import org.xiaohao.casework.dispute.Disputes;
import org.xiaohao.casework.dispute.ExamineDisputeForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Looks at a disputed outcome and proposes what should come of it (D20). */
@Component
class ExamineDispute implements TaskHandler<ExamineDisputeForm> {

  private final Disputes disputes;
  private final DisputeReading reading;

  ExamineDispute(Disputes disputes, DisputeReading reading) {
    this.disputes = disputes;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "dispute/examineDispute";
  }

  @Override
  public Class<ExamineDisputeForm> form() {
    return ExamineDisputeForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ExamineDisputeForm form) {
    return disputes.examine(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }
}

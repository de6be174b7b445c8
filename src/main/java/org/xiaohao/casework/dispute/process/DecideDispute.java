package org.xiaohao.casework.dispute.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.dispute.DecideDisputeForm;
import org.xiaohao.casework.dispute.DisputeReading;
import org.xiaohao.casework.dispute.Disputes;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Decides a dispute (D20); whoever examined it does not. */
@Component
class DecideDispute implements TaskHandler<DecideDisputeForm> {

  private final Disputes disputes;
  private final DisputeReading reading;

  DecideDispute(Disputes disputes, DisputeReading reading) {
    this.disputes = disputes;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "dispute/decideDispute";
  }

  @Override
  public Class<DecideDisputeForm> form() {
    return DecideDisputeForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, DecideDisputeForm form) {
    return disputes.decide(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return disputes.proposed(task);
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return disputes.refusal(subject, person.personId());
  }
}

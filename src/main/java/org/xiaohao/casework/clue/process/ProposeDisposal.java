package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.Disposals;
import org.xiaohao.casework.clue.ProposeDisposalForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The handling office proposes a disposal (D5). */
@Component
class ProposeDisposal implements TaskHandler<ProposeDisposalForm> {

  private final Disposals disposals;
  private final ClueReading reading;

  ProposeDisposal(Disposals disposals, ClueReading reading) {
    this.disposals = disposals;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/proposeDisposal";
  }

  @Override
  public Class<ProposeDisposalForm> form() {
    return ProposeDisposalForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ProposeDisposalForm form) {
    return disposals.propose(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.disposal(task);
  }
}

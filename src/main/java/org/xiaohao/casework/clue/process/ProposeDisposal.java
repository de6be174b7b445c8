package org.xiaohao.casework.clue.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.Disposals;
import org.xiaohao.casework.clue.ProposeDisposalForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The handling office proposes a disposal (D5). */
@Component
class ProposeDisposal implements TaskHandler<ProposeDisposalForm> {

  private final Disposals disposals;

  ProposeDisposal(Disposals disposals) {
    this.disposals = disposals;
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
}

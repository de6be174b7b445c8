package org.xiaohao.casework.accountability.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.ApproveByCommitteeForm;
import org.xiaohao.casework.accountability.CollectiveDecisions;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The Party committee approves or decides. */
@Component
class ApproveByCommittee implements TaskHandler<ApproveByCommitteeForm> {

  private final CollectiveDecisions decisions;

  ApproveByCommittee(CollectiveDecisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public String formKey() {
    return "accountability/approveByCommittee";
  }

  @Override
  public Class<ApproveByCommitteeForm> form() {
    return ApproveByCommitteeForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ApproveByCommitteeForm form) {
    return decisions.approve(task, form);
  }
}

package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityChoices;
import org.xiaohao.casework.accountability.AccountabilityReading;
import org.xiaohao.casework.accountability.ApproveByCommitteeForm;
import org.xiaohao.casework.accountability.CollectiveDecisions;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The Party committee approves or decides. */
@Component
class ApproveByCommittee implements TaskHandler<ApproveByCommitteeForm> {

  private final CollectiveDecisions decisions;
  private final AccountabilityChoices choices;
  private final AccountabilityReading reading;

  ApproveByCommittee(CollectiveDecisions decisions, AccountabilityChoices choices, AccountabilityReading reading) {
    this.decisions = decisions;
    this.choices = choices;
    this.reading = reading;
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

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("votes.member", choices.committee(task));
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return Map.of("votes", choices.committeeBallots(task));
  }
}

package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityReading;
import org.xiaohao.casework.accountability.DecisionPapers;
import org.xiaohao.casework.accountability.IssueDecisionForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Numbers the decision, one document for each subject. */
@Component
class IssueDecision implements TaskHandler<IssueDecisionForm> {

  private final DecisionPapers issuing;
  private final AccountabilityReading reading;

  IssueDecision(DecisionPapers issuing, AccountabilityReading reading) {
    this.issuing = issuing;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "accountability/issueDecision";
  }

  @Override
  public Class<IssueDecisionForm> form() {
    return IssueDecisionForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, IssueDecisionForm form) {
    return issuing.issue(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }
}

package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityChoices;
import org.xiaohao.casework.accountability.AccountabilityReading;
import org.xiaohao.casework.accountability.Drafts;
import org.xiaohao.casework.accountability.ProposeDecisionForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Form, responsibility, line and basis for each subject. */
@Component
class ProposeDecision implements TaskHandler<ProposeDecisionForm> {

  private final Drafts drafts;
  private final AccountabilityChoices choices;
  private final AccountabilityReading reading;

  ProposeDecision(Drafts drafts, AccountabilityChoices choices, AccountabilityReading reading) {
    this.drafts = drafts;
    this.choices = choices;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "accountability/proposeDecision";
  }

  @Override
  public Class<ProposeDecisionForm> form() {
    return ProposeDecisionForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ProposeDecisionForm form) {
    return drafts.propose(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("proposals.subject", choices.subjects(task));
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return Map.of("proposals", choices.rows(task));
  }
}

package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityChoices;
import org.xiaohao.casework.accountability.AccountabilityReading;
import org.xiaohao.casework.accountability.CollectiveDecisions;
import org.xiaohao.casework.accountability.DeliberateForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The collective decision with recorded votes. */
@Component
class Deliberate implements TaskHandler<DeliberateForm> {

  private final CollectiveDecisions decisions;
  private final AccountabilityChoices choices;
  private final AccountabilityReading reading;

  Deliberate(CollectiveDecisions decisions, AccountabilityChoices choices, AccountabilityReading reading) {
    this.decisions = decisions;
    this.choices = choices;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "accountability/deliberate";
  }

  @Override
  public Class<DeliberateForm> form() {
    return DeliberateForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, DeliberateForm form) {
    return decisions.deliberate(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("votes.member", choices.members(task));
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return Map.of("votes", choices.ballots(task));
  }
}

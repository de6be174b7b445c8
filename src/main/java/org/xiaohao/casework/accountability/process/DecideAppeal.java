package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityChoices;
import org.xiaohao.casework.accountability.AccountabilityReading;
import org.xiaohao.casework.accountability.Appeals;
import org.xiaohao.casework.accountability.DecideAppealForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The deciding organ on an appeal. */
@Component
class DecideAppeal implements TaskHandler<DecideAppealForm> {

  private final Appeals appeals;
  private final AccountabilityChoices choices;
  private final AccountabilityReading reading;

  DecideAppeal(Appeals appeals, AccountabilityChoices choices, AccountabilityReading reading) {
    this.appeals = appeals;
    this.choices = choices;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "accountability/decideAppeal";
  }

  @Override
  public Class<DecideAppealForm> form() {
    return DecideAppealForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, DecideAppealForm form) {
    return appeals.decide(task, form);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("votes.member", choices.members(task));
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return Map.of("votes", choices.ballots(task));
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.appealed(task);
  }
}

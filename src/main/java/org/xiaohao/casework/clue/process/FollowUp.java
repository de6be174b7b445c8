package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.FollowUpForm;
import org.xiaohao.casework.clue.FollowUps;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Decides what follows from the findings. */
@Component
class FollowUp implements TaskHandler<FollowUpForm> {

  private final FollowUps followUps;
  private final ClueChoices clueChoices;
  private final ClueReading reading;

  FollowUp(FollowUps followUps, ClueChoices clueChoices, ClueReading reading) {
    this.followUps = followUps;
    this.clueChoices = clueChoices;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/followUp";
  }

  @Override
  public Class<FollowUpForm> form() {
    return FollowUpForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, FollowUpForm form) {
    return followUps.decide(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.findings(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return clueChoices.recommendation(task.subject());
  }
}

package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.PlanTalkForm;
import org.xiaohao.casework.clue.Talks;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Plan of a talk or letter of inquiry. */
@Component
class PlanTalk implements TaskHandler<PlanTalkForm> {

  private final Talks talks;
  private final ClueChoices clueChoices;
  private final ClueReading reading;

  PlanTalk(Talks talks, ClueChoices clueChoices, ClueReading reading) {
    this.talks = talks;
    this.clueChoices = clueChoices;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/planTalk";
  }

  @Override
  public Class<PlanTalkForm> form() {
    return PlanTalkForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, PlanTalkForm form) {
    return talks.plan(task, form, clueChoices.free(task.subject()));
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.talk(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("members", clueChoices.investigators(task.subject()));
  }
}

package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ApproveTalkForm;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.Talks;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The deputy in charge approves the plan. */
@Component
class ApproveTalk implements TaskHandler<ApproveTalkForm> {

  private final Talks talks;
  private final ClueReading reading;

  ApproveTalk(Talks talks, ClueReading reading) {
    this.talks = talks;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/approveTalk";
  }

  @Override
  public Class<ApproveTalkForm> form() {
    return ApproveTalkForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ApproveTalkForm form) {
    return talks.approvePlan(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.talk(task);
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return talks.planRefusal(subject, person.personId());
  }
}

package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityChoices;
import org.xiaohao.casework.accountability.Investigations;
import org.xiaohao.casework.accountability.RecordMeetingForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** What the subjects say to the findings. */
@Component
class RecordMeeting implements TaskHandler<RecordMeetingForm> {

  private final Investigations investigations;
  private final AccountabilityChoices choices;

  RecordMeeting(Investigations investigations, AccountabilityChoices choices) {
    this.investigations = investigations;
    this.choices = choices;
  }

  @Override
  public String formKey() {
    return "accountability/recordMeeting";
  }

  @Override
  public Class<RecordMeetingForm> form() {
    return RecordMeetingForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, RecordMeetingForm form) {
    return investigations.recordMeeting(task, form);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("meetings.subject", choices.subjects(task));
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return Map.of("meetings", choices.unanswered(task));
  }
}

package org.xiaohao.casework.interview.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.interview.Interview;
import org.xiaohao.casework.interview.InterviewNames;
import org.xiaohao.casework.interview.Interviews;
import org.xiaohao.casework.interview.Minutes;
import org.xiaohao.casework.interview.MinutesForm;
import org.xiaohao.casework.interview.SummonsReading;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The recorder enters the minutes of the held interview. */
@Component
class HoldInterview implements TaskHandler<MinutesForm> {

  private final Minutes minutes;
  private final Interviews interviews;
  private final InterviewNames names;
  private final SummonsReading reading;

  HoldInterview(Minutes minutes, Interviews interviews, InterviewNames names, SummonsReading reading) {
    this.minutes = minutes;
    this.interviews = interviews;
    this.names = names;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "interview/holdInterview";
  }

  @Override
  public Class<MinutesForm> form() {
    return MinutesForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, MinutesForm form) {
    return Map.of("signerCount", minutes.hold(task, form));
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    List<Choice> summoned = interviews.persons(interviews.of(task.subject())).stream()
        .map(person -> new Choice(String.valueOf(person.id()), person.title() + " " + names.name(person.personId())))
        .toList();
    return Map.of("said.person", summoned, "commitments.person", summoned);
  }

  /** A row for each of the summoned. */
  @Override
  public Map<String, Object> initial(TaskContext task) {
    Interview interview = interviews.of(task.subject());
    List<Map<String, Object>> rows = interviews.persons(interview).stream()
        .map(person -> Map.<String, Object>of("person", person.id())).toList();
    return Map.of("heldAt", interview.heldAt().toString(), "said", rows, "commitments", rows);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.answers(task);
  }
}

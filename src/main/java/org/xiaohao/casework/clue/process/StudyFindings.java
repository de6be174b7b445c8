package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.FindingsApproval;
import org.xiaohao.casework.clue.StudyFindingsForm;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Collective study of the report. */
@Component
class StudyFindings implements TaskHandler<StudyFindingsForm> {

  private final FindingsApproval findingsApproval;
  private final ClueChoices clueChoices;
  private final ClueReading reading;

  StudyFindings(FindingsApproval findingsApproval, ClueChoices clueChoices, ClueReading reading) {
    this.findingsApproval = findingsApproval;
    this.clueChoices = clueChoices;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/studyFindings";
  }

  @Override
  public Class<StudyFindingsForm> form() {
    return StudyFindingsForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, StudyFindingsForm form) {
    return findingsApproval.study(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.findings(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("attendees", clueChoices.staff(task.subject()));
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return findingsApproval.refusal(subject, person.personId());
  }
}

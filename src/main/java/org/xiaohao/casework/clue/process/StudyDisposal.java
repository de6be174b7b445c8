package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.Disposals;
import org.xiaohao.casework.clue.StudyDisposalForm;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Collective study of the proposal by the handling office. */
@Component
class StudyDisposal implements TaskHandler<StudyDisposalForm> {

  private final Disposals disposals;
  private final ClueChoices clueChoices;
  private final ClueReading reading;

  StudyDisposal(Disposals disposals, ClueChoices clueChoices, ClueReading reading) {
    this.disposals = disposals;
    this.clueChoices = clueChoices;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/studyDisposal";
  }

  @Override
  public Class<StudyDisposalForm> form() {
    return StudyDisposalForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, StudyDisposalForm form) {
    return disposals.study(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.disposal(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("attendees", clueChoices.staff(task.subject()));
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return disposals.refusal(subject, person.personId());
  }
}

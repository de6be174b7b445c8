package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.FindingsApproval;
import org.xiaohao.casework.clue.ReviewFindingsForm;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The deputy in charge reviews the report. */
@Component
class ReviewFindings implements TaskHandler<ReviewFindingsForm> {

  private final FindingsApproval findingsApproval;
  private final ClueReading reading;

  ReviewFindings(FindingsApproval findingsApproval, ClueReading reading) {
    this.findingsApproval = findingsApproval;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/reviewFindings";
  }

  @Override
  public Class<ReviewFindingsForm> form() {
    return ReviewFindingsForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ReviewFindingsForm form) {
    return findingsApproval.review(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.findings(task);
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return findingsApproval.refusal(subject, person.personId());
  }
}

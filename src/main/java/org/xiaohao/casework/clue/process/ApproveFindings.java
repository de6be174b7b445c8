package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ApproveFindingsForm;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.FindingsApproval;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The secretary approves the report. */
@Component
class ApproveFindings implements TaskHandler<ApproveFindingsForm> {

  private final FindingsApproval findingsApproval;
  private final ClueReading reading;

  ApproveFindings(FindingsApproval findingsApproval, ClueReading reading) {
    this.findingsApproval = findingsApproval;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/approveFindings";
  }

  @Override
  public Class<ApproveFindingsForm> form() {
    return ApproveFindingsForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ApproveFindingsForm form) {
    return findingsApproval.approve(task, form);
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

package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ApproveDisposalForm;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.Disposals;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The secretary approves the disposal. */
@Component
class ApproveDisposal implements TaskHandler<ApproveDisposalForm> {

  private final Disposals disposals;
  private final ClueReading reading;

  ApproveDisposal(Disposals disposals, ClueReading reading) {
    this.disposals = disposals;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/approveDisposal";
  }

  @Override
  public Class<ApproveDisposalForm> form() {
    return ApproveDisposalForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ApproveDisposalForm form) {
    return disposals.approve(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.disposal(task);
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return disposals.refusal(subject, person.personId());
  }
}

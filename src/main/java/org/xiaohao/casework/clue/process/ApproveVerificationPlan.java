package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ApproveVerificationPlanForm;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.Verifications;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The deputy in charge approves plan, team and measures. */
@Component
class ApproveVerificationPlan implements TaskHandler<ApproveVerificationPlanForm> {

  private final Verifications verifications;
  private final ClueChoices clueChoices;
  private final ClueReading reading;

  ApproveVerificationPlan(Verifications verifications, ClueChoices clueChoices, ClueReading reading) {
    this.verifications = verifications;
    this.clueChoices = clueChoices;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/approveVerificationPlan";
  }

  @Override
  public Class<ApproveVerificationPlanForm> form() {
    return ApproveVerificationPlanForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ApproveVerificationPlanForm form) {
    return verifications.approve(task, form, clueChoices.headsPartyCommitteeBelow(task.subject()));
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.plan(task);
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return verifications.refusal(subject, person.personId());
  }
}

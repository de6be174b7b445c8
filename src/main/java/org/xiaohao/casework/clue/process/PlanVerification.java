package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.PlanVerificationForm;
import org.xiaohao.casework.clue.ReportDrafts;
import org.xiaohao.casework.clue.Verifications;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Plan and team of a verification (D8). */
@Component
class PlanVerification implements TaskHandler<PlanVerificationForm> {

  private final Verifications verifications;
  private final ClueChoices clueChoices;
  private final ReportDrafts drafts;
  private final ClueReading reading;

  PlanVerification(Verifications verifications, ClueChoices clueChoices, ReportDrafts drafts, ClueReading reading) {
    this.verifications = verifications;
    this.clueChoices = clueChoices;
    this.drafts = drafts;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/planVerification";
  }

  @Override
  public Class<PlanVerificationForm> form() {
    return PlanVerificationForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, PlanVerificationForm form) {
    return verifications.plan(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.plan(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    List<Choice> investigators = clueChoices.investigators(task.subject());
    return Map.of("leader", investigators, "members", investigators);
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return drafts.plan(task);
  }
}

package org.xiaohao.casework.referral.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.referral.ReferralReading;
import org.xiaohao.casework.referral.ReferralSteps;
import org.xiaohao.casework.referral.ReportOutcomeForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The organ reports what came of it. */
@Component
class ReportOutcome implements TaskHandler<ReportOutcomeForm> {

  private final ReferralSteps steps;
  private final ReferralReading reading;

  ReportOutcome(ReferralSteps steps, ReferralReading reading) {
    this.steps = steps;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "referral/reportOutcome";
  }

  @Override
  public Class<ReportOutcomeForm> form() {
    return ReportOutcomeForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ReportOutcomeForm form) {
    return steps.outcome(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.letter(task);
  }
}

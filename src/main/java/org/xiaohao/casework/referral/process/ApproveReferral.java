package org.xiaohao.casework.referral.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.referral.ApproveReferralForm;
import org.xiaohao.casework.referral.ReferralReading;
import org.xiaohao.casework.referral.ReferralSteps;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The deputy in charge approves and sends. */
@Component
class ApproveReferral implements TaskHandler<ApproveReferralForm> {

  private final ReferralSteps steps;
  private final ReferralReading reading;

  ApproveReferral(ReferralSteps steps, ReferralReading reading) {
    this.steps = steps;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "referral/approveReferral";
  }

  @Override
  public Class<ApproveReferralForm> form() {
    return ApproveReferralForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ApproveReferralForm form) {
    return steps.approve(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.letter(task);
  }
}

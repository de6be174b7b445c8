package org.xiaohao.casework.referral.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.referral.DraftReferralForm;
import org.xiaohao.casework.referral.ReferralSteps;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Wording of the letter. */
@Component
class DraftReferral implements TaskHandler<DraftReferralForm> {

  private final ReferralSteps steps;

  DraftReferral(ReferralSteps steps) {
    this.steps = steps;
  }

  @Override
  public String formKey() {
    return "referral/draftReferral";
  }

  @Override
  public Class<DraftReferralForm> form() {
    return DraftReferralForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, DraftReferralForm form) {
    return steps.draft(task, form);
  }
}

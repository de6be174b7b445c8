package org.xiaohao.casework.referral.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.referral.ReceiptReferralForm;
import org.xiaohao.casework.referral.ReferralReading;
import org.xiaohao.casework.referral.ReferralSteps;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The organ signs the receipt slip. */
@Component
class ReceiptReferral implements TaskHandler<ReceiptReferralForm> {

  private final ReferralSteps steps;
  private final ReferralReading reading;

  ReceiptReferral(ReferralSteps steps, ReferralReading reading) {
    this.steps = steps;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "referral/receiptReferral";
  }

  @Override
  public Class<ReceiptReferralForm> form() {
    return ReceiptReferralForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ReceiptReferralForm form) {
    return steps.receipt(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.letter(task);
  }
}

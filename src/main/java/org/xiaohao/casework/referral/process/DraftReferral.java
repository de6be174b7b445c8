package org.xiaohao.casework.referral.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.referral.DraftReferralForm;
import org.xiaohao.casework.referral.ReferralFile;
import org.xiaohao.casework.referral.ReferralFiles;
import org.xiaohao.casework.referral.ReferralSteps;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Wording of the letter. */
@Component
class DraftReferral implements TaskHandler<DraftReferralForm> {

  private final ReferralSteps steps;
  private final ReferralFiles files;

  DraftReferral(ReferralSteps steps, ReferralFiles files) {
    this.steps = steps;
    this.files = files;
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

  /** Files brought and checked or looked through before, to be named in the list. */
  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("files.upload", files.all(task.subject()).stream().filter(ReferralFile::cleared)
        .map(one -> new Choice(String.valueOf(one.id()), one.file().fileName())).toList());
  }
}

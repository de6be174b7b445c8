package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityReading;
import org.xiaohao.casework.accountability.Drafts;
import org.xiaohao.casework.accountability.ReviewDraftForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The trial office reviews the draft. */
@Component
class ReviewDraft implements TaskHandler<ReviewDraftForm> {

  private final Drafts drafts;
  private final AccountabilityReading reading;

  ReviewDraft(Drafts drafts, AccountabilityReading reading) {
    this.drafts = drafts;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "accountability/reviewDraft";
  }

  @Override
  public Class<ReviewDraftForm> form() {
    return ReviewDraftForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ReviewDraftForm form) {
    return drafts.review(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }
}

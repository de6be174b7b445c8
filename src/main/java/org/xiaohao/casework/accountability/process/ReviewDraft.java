package org.xiaohao.casework.accountability.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.Drafts;
import org.xiaohao.casework.accountability.ReviewDraftForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The trial office reviews the draft. */
@Component
class ReviewDraft implements TaskHandler<ReviewDraftForm> {

  private final Drafts drafts;

  ReviewDraft(Drafts drafts) {
    this.drafts = drafts;
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
}

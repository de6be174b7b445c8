package org.xiaohao.supervision.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.supervision.inspection.FeedbackAnswer;
import org.xiaohao.supervision.inspection.VisitFeedback;

/** A head acknowledges the feedback or refuses it (ruling 20). */
@Component
class AcknowledgeFeedback implements TaskHandler<FeedbackAnswer> {

  private final VisitFeedback feedback;

  AcknowledgeFeedback(VisitFeedback feedback) {
    this.feedback = feedback;
  }

  @Override
  public String formKey() {
    return "inspection/acknowledgeFeedback";
  }

  @Override
  public Class<FeedbackAnswer> form() {
    return FeedbackAnswer.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, FeedbackAnswer form) {
    return Map.of("allServed", feedback.answer(task, form));
  }

  @Override
  public Signer signer(CaseRef subject, int index) {
    return feedback.signer(subject, index);
  }
}

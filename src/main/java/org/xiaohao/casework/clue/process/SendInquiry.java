package org.xiaohao.casework.clue.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.SendInquiryForm;
import org.xiaohao.casework.clue.Talks;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The letter goes out, or the person is called to the talk. */
@Component
class SendInquiry implements TaskHandler<SendInquiryForm> {

  private final Talks talks;

  SendInquiry(Talks talks) {
    this.talks = talks;
  }

  @Override
  public String formKey() {
    return "clue/sendInquiry";
  }

  @Override
  public Class<SendInquiryForm> form() {
    return SendInquiryForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, SendInquiryForm form) {
    return talks.send(task, form);
  }
}

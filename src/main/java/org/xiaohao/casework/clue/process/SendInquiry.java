package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.SendInquiryForm;
import org.xiaohao.casework.clue.Talks;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The letter goes out, or the person is called to the talk. */
@Component
class SendInquiry implements TaskHandler<SendInquiryForm> {

  private final Talks talks;
  private final ClueReading reading;

  SendInquiry(Talks talks, ClueReading reading) {
    this.talks = talks;
    this.reading = reading;
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

  @Override
  public List<Told> told(TaskContext task) {
    return reading.talk(task);
  }
}

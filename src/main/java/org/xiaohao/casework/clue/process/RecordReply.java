package org.xiaohao.casework.clue.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.RecordReplyForm;
import org.xiaohao.casework.clue.Talks;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The answer or the talk is put on record (D6). */
@Component
class RecordReply implements TaskHandler<RecordReplyForm> {

  private final Talks talks;

  RecordReply(Talks talks) {
    this.talks = talks;
  }

  @Override
  public String formKey() {
    return "clue/recordReply";
  }

  @Override
  public Class<RecordReplyForm> form() {
    return RecordReplyForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, RecordReplyForm form) {
    return talks.recordReply(task, form);
  }
}

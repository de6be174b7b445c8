package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.RecordReplyForm;
import org.xiaohao.casework.clue.Talks;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The answer or the talk is put on record (D6). */
@Component
class RecordReply implements TaskHandler<RecordReplyForm> {

  private final Talks talks;
  private final ClueReading reading;

  RecordReply(Talks talks, ClueReading reading) {
    this.talks = talks;
    this.reading = reading;
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

  @Override
  public List<Told> told(TaskContext task) {
    return reading.talk(task);
  }
}

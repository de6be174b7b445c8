package org.xiaohao.casework.clue.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ClueReading;
import org.xiaohao.casework.clue.ReportTalkForm;
import org.xiaohao.casework.clue.Talks;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Report on the talk or letter (D7). */
@Component
class ReportTalk implements TaskHandler<ReportTalkForm> {

  private final Talks talks;
  private final ClueReading reading;

  ReportTalk(Talks talks, ClueReading reading) {
    this.talks = talks;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "clue/reportTalk";
  }

  @Override
  public Class<ReportTalkForm> form() {
    return ReportTalkForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ReportTalkForm form) {
    return talks.report(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.talk(task);
  }
}

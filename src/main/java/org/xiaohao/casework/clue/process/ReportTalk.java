package org.xiaohao.casework.clue.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.ReportTalkForm;
import org.xiaohao.casework.clue.Talks;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Report on the talk or letter (D7). */
@Component
class ReportTalk implements TaskHandler<ReportTalkForm> {

  private final Talks talks;

  ReportTalk(Talks talks) {
    this.talks = talks;
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
}

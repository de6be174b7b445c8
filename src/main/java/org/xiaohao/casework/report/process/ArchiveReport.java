package org.xiaohao.casework.report.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Answers;
import org.xiaohao.casework.report.Archiving;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Lays the report down. */
@Component
class ArchiveReport implements TaskHandler<Archiving> {

  private final Answers answers;

  ArchiveReport(Answers answers) {
    this.answers = answers;
  }

  @Override
  public String formKey() {
    return "report/archiveReport";
  }

  @Override
  public Class<Archiving> form() {
    return Archiving.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, Archiving form) {
    return answers.archive(task, form);
  }
}

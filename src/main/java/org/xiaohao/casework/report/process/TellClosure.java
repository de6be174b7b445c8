package org.xiaohao.casework.report.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Answers;
import org.xiaohao.casework.report.Closure;
import org.xiaohao.casework.report.DeskChoices;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Tells the reporter that the last problem is crossed off. */
@Component
class TellClosure implements TaskHandler<Closure> {

  private final Answers answers;
  private final DeskChoices words;

  TellClosure(Answers answers, DeskChoices words) {
    this.answers = answers;
    this.words = words;
  }

  @Override
  public String formKey() {
    return "report/tellClosure";
  }

  @Override
  public Class<Closure> form() {
    return Closure.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, Closure form) {
    return answers.tellClosure(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return words.words(task);
  }
}

package org.xiaohao.casework.report.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Answer;
import org.xiaohao.casework.report.Answers;
import org.xiaohao.casework.report.DeskChoices;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Tells the reporter what came of the report (D2). */
@Component
class AnswerReporter implements TaskHandler<Answer> {

  private final Answers answers;
  private final DeskChoices words;

  AnswerReporter(Answers answers, DeskChoices words) {
    this.answers = answers;
    this.words = words;
  }

  @Override
  public String formKey() {
    return "report/answerReporter";
  }

  @Override
  public Class<Answer> form() {
    return Answer.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, Answer form) {
    return answers.answer(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return words.words(task);
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return answers.initial(task.subject());
  }
}

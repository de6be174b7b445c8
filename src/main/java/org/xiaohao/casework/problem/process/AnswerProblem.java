package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.AnswerReading;
import org.xiaohao.casework.problem.CountyAnswers;
import org.xiaohao.casework.problem.ProblemAnswer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** A county takes a problem of the province on, or says that there is none here (认领、零报告). */
@Component
class AnswerProblem implements TaskHandler<ProblemAnswer> {

  private final CountyAnswers answers;
  private final AnswerReading reading;

  AnswerProblem(CountyAnswers answers, AnswerReading reading) {
    this.answers = answers;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "problem/answerProblem";
  }

  @Override
  public Class<ProblemAnswer> form() {
    return ProblemAnswer.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ProblemAnswer form) {
    answers.answer(task, form);
    return Map.of("answer", form.answer().name());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.problem(task);
  }
}

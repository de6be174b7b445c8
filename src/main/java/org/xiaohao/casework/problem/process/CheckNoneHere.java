package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.AnswerReading;
import org.xiaohao.casework.problem.CountyAnswers;
import org.xiaohao.casework.problem.NoneHereCheck;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The office that listed a problem checks on the spot that a county has none (零报告抽查). */
@Component
class CheckNoneHere implements TaskHandler<NoneHereCheck> {

  private final CountyAnswers answers;
  private final AnswerReading reading;

  CheckNoneHere(CountyAnswers answers, AnswerReading reading) {
    this.answers = answers;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "problem/checkNoneHere";
  }

  @Override
  public Class<NoneHereCheck> form() {
    return NoneHereCheck.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, NoneHereCheck form) {
    answers.check(task, form);
    return Map.of("verdict", form.verdict().name());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.problem(task);
  }

  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return answers.barredFromChecking(person, subject);
  }
}

package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.CheckStep;
import org.xiaohao.casework.problem.Checks;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.Opinion;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The commission that recommended consents to the sign-off (ruling 15). */
@Component
class ConsentToSignOff implements TaskHandler<Opinion> {

  private final Checks checks;
  private final ProblemItems items;
  private final ItemReading reading;

  ConsentToSignOff(Checks checks, ProblemItems items, ItemReading reading) {
    this.checks = checks;
    this.items = items;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "problem/consentToSignOff";
  }

  @Override
  public Class<Opinion> form() {
    return Opinion.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, Opinion form) {
    checks.decide(task, CheckStep.CONSENT, form);
    return Map.of("decision", form.decision().name());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.result(task);
  }

  /** The checker is not the doer (M11). */
  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return items.barredFromChecking(person, subject);
  }
}

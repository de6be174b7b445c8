package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.Opinion;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.casework.problem.SignOffs;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The closing office signs off this one item (S16). */
@Component
class SignOff implements TaskHandler<Opinion> {

  private final SignOffs signOffs;
  private final ProblemItems items;
  private final ItemReading reading;

  SignOff(SignOffs signOffs, ProblemItems items, ItemReading reading) {
    this.signOffs = signOffs;
    this.items = items;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "problem/signOff";
  }

  @Override
  public Class<Opinion> form() {
    return Opinion.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, Opinion form) {
    signOffs.decide(task, form);
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

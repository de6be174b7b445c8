package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.Opinion;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.casework.problem.SignOffs;
import org.xiaohao.platform.workflow.TaskContext;

/** The closing office signs off this one item (S16). */
@Component
class SignOff extends ItemCheck<Opinion> {

  private final SignOffs signOffs;
  private final ItemReading reading;

  SignOff(SignOffs signOffs, ProblemItems items, ItemReading reading) {
    super(items);
    this.signOffs = signOffs;
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
}

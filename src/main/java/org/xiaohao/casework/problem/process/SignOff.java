package org.xiaohao.casework.problem.process;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
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

  SignOff(SignOffs signOffs, ProblemItems items) {
    this.signOffs = signOffs;
    this.items = items;
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

  /** The checker is not the doer (M11). */
  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return items.barredFromChecking(person, subject);
  }
}

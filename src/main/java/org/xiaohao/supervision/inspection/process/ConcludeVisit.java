package org.xiaohao.supervision.inspection.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;
import org.xiaohao.supervision.inspection.VisitConclusion;
import org.xiaohao.supervision.inspection.VisitConclusions;

/** The squad ends the visit: findings to the list, feedback to both heads. */
@Component
class ConcludeVisit implements TaskHandler<VisitConclusion> {

  private final VisitConclusions conclusions;

  ConcludeVisit(VisitConclusions conclusions) {
    this.conclusions = conclusions;
  }

  @Override
  public String formKey() {
    return "inspection/concludeVisit";
  }

  @Override
  public Class<VisitConclusion> form() {
    return VisitConclusion.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, VisitConclusion form) {
    return Map.of("headCount", conclusions.conclude(task, form));
  }
}

package org.xiaohao.casework.problem.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.NoticeDraft;
import org.xiaohao.casework.problem.Planning;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Issues the notice to the responsible unit (整改通知书). */
@Component
class NotifyUnit implements TaskHandler<NoticeDraft> {

  private final Planning planning;

  NotifyUnit(Planning planning) {
    this.planning = planning;
  }

  @Override
  public String formKey() {
    return "problem/notifyUnit";
  }

  @Override
  public Class<NoticeDraft> form() {
    return NoticeDraft.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, NoticeDraft form) {
    planning.notifyUnit(task, form);
    return Map.of();
  }
}

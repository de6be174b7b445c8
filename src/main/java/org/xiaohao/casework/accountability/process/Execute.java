package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityChoices;
import org.xiaohao.casework.accountability.ExecuteForm;
import org.xiaohao.casework.accountability.Executions;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Carrying it out. */
@Component
class Execute implements TaskHandler<ExecuteForm> {

  private final Executions executions;
  private final AccountabilityChoices choices;

  Execute(Executions executions, AccountabilityChoices choices) {
    this.executions = executions;
    this.choices = choices;
  }

  @Override
  public String formKey() {
    return "accountability/execute";
  }

  @Override
  public Class<ExecuteForm> form() {
    return ExecuteForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ExecuteForm form) {
    return executions.execute(task, form);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("executions.subject", choices.subjects(task));
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return Map.of("executions", choices.burdened(task));
  }
}

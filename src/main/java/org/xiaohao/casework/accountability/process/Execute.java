package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityChoices;
import org.xiaohao.casework.accountability.AccountabilityReading;
import org.xiaohao.casework.accountability.ExecuteForm;
import org.xiaohao.casework.accountability.Executions;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Carrying it out. */
@Component
class Execute implements TaskHandler<ExecuteForm> {

  private final Executions executions;
  private final AccountabilityChoices choices;
  private final AccountabilityReading reading;

  Execute(Executions executions, AccountabilityChoices choices, AccountabilityReading reading) {
    this.executions = executions;
    this.choices = choices;
    this.reading = reading;
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
  public List<Told> told(TaskContext task) {
    return reading.told(task);
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

package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityChoices;
import org.xiaohao.casework.accountability.InvestigateForm;
import org.xiaohao.casework.accountability.Investigations;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The investigation; ends with the findings shown to each subject. */
@Component
class Investigate implements TaskHandler<InvestigateForm> {

  private final Investigations investigations;
  private final AccountabilityChoices choices;

  Investigate(Investigations investigations, AccountabilityChoices choices) {
    this.investigations = investigations;
    this.choices = choices;
  }

  @Override
  public String formKey() {
    return "accountability/investigate";
  }

  @Override
  public Class<InvestigateForm> form() {
    return InvestigateForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, InvestigateForm form) {
    return investigations.investigate(task, form);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("findings.subject", choices.subjects(task));
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return Map.of("findings", choices.rows(task));
  }
}

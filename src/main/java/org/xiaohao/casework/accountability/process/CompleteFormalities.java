package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityChoices;
import org.xiaohao.casework.accountability.AccountabilityReading;
import org.xiaohao.casework.accountability.CompleteFormalitiesForm;
import org.xiaohao.casework.accountability.Formalities;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The formalities of whoever loses or changes a post (D11). */
@Component
class CompleteFormalities implements TaskHandler<CompleteFormalitiesForm> {

  private final Formalities formalities;
  private final AccountabilityChoices choices;
  private final AccountabilityReading reading;

  CompleteFormalities(Formalities formalities, AccountabilityChoices choices, AccountabilityReading reading) {
    this.formalities = formalities;
    this.choices = choices;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "accountability/completeFormalities";
  }

  @Override
  public Class<CompleteFormalitiesForm> form() {
    return CompleteFormalitiesForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, CompleteFormalitiesForm form) {
    return formalities.complete(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("formalities.subject", choices.subjects(task));
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return Map.of("formalities", choices.changed(task));
  }
}

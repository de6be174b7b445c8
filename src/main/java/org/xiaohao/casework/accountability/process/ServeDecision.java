package org.xiaohao.casework.accountability.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.AccountabilityChoices;
import org.xiaohao.casework.accountability.AccountabilityReading;
import org.xiaohao.casework.accountability.ServeDecisionForm;
import org.xiaohao.casework.accountability.ServiceOfPapers;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Service and announcement. */
@Component
class ServeDecision implements TaskHandler<ServeDecisionForm> {

  private final ServiceOfPapers services;
  private final AccountabilityChoices choices;
  private final AccountabilityReading reading;

  ServeDecision(ServiceOfPapers services, AccountabilityChoices choices, AccountabilityReading reading) {
    this.services = services;
    this.choices = choices;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "accountability/serveDecision";
  }

  @Override
  public Class<ServeDecisionForm> form() {
    return ServeDecisionForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, ServeDecisionForm form) {
    return services.serve(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.told(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return Map.of("receipts.subject", choices.subjects(task), "receipts.receivedBy", choices.receivers(task));
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return Map.of("receipts", choices.unserved(task));
  }
}

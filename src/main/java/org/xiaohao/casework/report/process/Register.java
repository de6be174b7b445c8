package org.xiaohao.casework.report.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.DeskChoices;
import org.xiaohao.casework.report.Registration;
import org.xiaohao.casework.report.Registrations;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** Registers a report: kind, respondents, place, and what to do with it. */
@Component
class Register implements TaskHandler<Registration> {

  private final Registrations registrations;
  private final DeskChoices choices;

  Register(Registrations registrations, DeskChoices choices) {
    this.registrations = registrations;
    this.choices = choices;
  }

  @Override
  public String formKey() {
    return "report/register";
  }

  @Override
  public Class<Registration> form() {
    return Registration.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, Registration form) {
    return registrations.register(task, form);
  }

  @Override
  public List<Told> told(TaskContext task) {
    return choices.desk(task);
  }

  @Override
  public Map<String, List<Choice>> choices(TaskContext task) {
    return choices.registration(task);
  }

  @Override
  public Map<String, Object> initial(TaskContext task) {
    return choices.registrationStart(task);
  }
}

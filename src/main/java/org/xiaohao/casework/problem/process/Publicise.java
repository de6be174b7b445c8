package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.Publicity;
import org.xiaohao.casework.problem.PublicityForm;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The rectifying office hangs the public notice or asks for an exemption. */
@Component
class Publicise implements TaskHandler<PublicityForm> {

  private final Publicity publicity;
  private final ItemReading reading;

  Publicise(Publicity publicity, ItemReading reading) {
    this.publicity = publicity;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "problem/publicise";
  }

  @Override
  public Class<PublicityForm> form() {
    return PublicityForm.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, PublicityForm form) {
    publicity.publicise(task, form);
    return Map.of("publicity", form.publicity().name());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.result(task);
  }
}

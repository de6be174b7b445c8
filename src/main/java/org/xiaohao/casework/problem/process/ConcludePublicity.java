package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.casework.problem.Publicity;
import org.xiaohao.casework.problem.PublicityVerdict;
import org.xiaohao.platform.workflow.TaskContext;

/** The supervising office ends the public notice with an answer to every objection. */
@Component
class ConcludePublicity extends ItemCheck<PublicityVerdict> {

  private final Publicity publicity;
  private final ItemReading reading;

  ConcludePublicity(Publicity publicity, ProblemItems items, ItemReading reading) {
    super(items);
    this.publicity = publicity;
    this.reading = reading;
  }

  @Override
  public String formKey() {
    return "problem/concludePublicity";
  }

  @Override
  public Class<PublicityVerdict> form() {
    return PublicityVerdict.class;
  }

  @Override
  public Map<String, Object> handle(TaskContext task, PublicityVerdict form) {
    publicity.conclude(task, form);
    return Map.of("decision", form.decision().name(), "consentNeeded", items.of(task.subject()).consentNeeded());
  }

  @Override
  public List<Told> told(TaskContext task) {
    return reading.result(task);
  }
}

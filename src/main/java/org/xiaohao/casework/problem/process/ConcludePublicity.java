package org.xiaohao.casework.problem.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.ItemReading;
import org.xiaohao.casework.problem.ProblemItems;
import org.xiaohao.casework.problem.Publicity;
import org.xiaohao.casework.problem.PublicityVerdict;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.workflow.TaskContext;
import org.xiaohao.platform.workflow.TaskHandler;

/** The supervising office ends the public notice with an answer to every objection. */
@Component
class ConcludePublicity implements TaskHandler<PublicityVerdict> {

  private final Publicity publicity;
  private final ProblemItems items;
  private final ItemReading reading;

  ConcludePublicity(Publicity publicity, ProblemItems items, ItemReading reading) {
    this.publicity = publicity;
    this.items = items;
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

  /** The checker is not the doer (M11). */
  @Override
  public Optional<String> refusal(Viewer person, CaseRef subject) {
    return items.barredFromChecking(person, subject);
  }
}
